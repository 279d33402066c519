import numpy as np


def reliability(probs, y, n_bins=10):
    """A mask for each bin, at most a few dozen."""
    c = probs.max(axis=1).astype(np.float64)
    hit = (probs.argmax(axis=1) == y).astype(np.float64)
    edges = np.linspace(0, 1, n_bins + 1)
    edges[0], edges[-1] = -np.inf, np.inf
    rows = []
    for b in range(n_bins):
        inside = (c > edges[b]) & (c <= edges[b + 1])
        m = int(inside.sum())
        rows.append((m, hit[inside].sum() / m if m else np.nan, c[inside].sum() / m if m else np.nan))
    count, accuracy, confidence = (np.array(column) for column in zip(*rows))
    gap = np.abs(accuracy - confidence)
    return {
        "count": count,
        "accuracy": accuracy,
        "confidence": confidence,
        "ece": float(np.nansum(count * gap) / count.sum()),
        "mce": float(np.nanmax(gap)),
    }
