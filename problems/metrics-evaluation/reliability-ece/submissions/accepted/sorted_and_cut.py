import numpy as np


def reliability(probs, y, n_bins=10):
    """Sorts by confidence; each bin is a slice, found by where the edges would be inserted."""
    guess = np.argmax(probs, axis=1)
    c = np.take_along_axis(probs, guess[:, None], axis=1)[:, 0].astype(float)
    order = np.argsort(c)
    c, right = c[order], (guess == y)[order]
    cuts = np.searchsorted(c, np.linspace(0, 1, n_bins + 1), side="right")
    cuts[0], cuts[-1] = 0, len(c)
    accuracy, confidence = np.full(n_bins, np.nan), np.full(n_bins, np.nan)
    ece, mce = 0.0, 0.0
    for b in range(n_bins):
        first, end = cuts[b], cuts[b + 1]
        if first < end:
            accuracy[b], confidence[b] = right[first:end].mean(), c[first:end].mean()
            gap = abs(accuracy[b] - confidence[b])
            ece += gap * (end - first) / len(c)
            mce = max(mce, gap)
    return {"count": np.diff(cuts), "accuracy": accuracy, "confidence": confidence, "ece": ece, "mce": mce}
