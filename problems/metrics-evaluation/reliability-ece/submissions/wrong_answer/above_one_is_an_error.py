"""All edges: a confidence just above 1 is in no bin."""

import numpy as np


def reliability(probs: np.ndarray, y: np.ndarray, n_bins: int = 10) -> dict[str, np.ndarray | float]:
    confidence = probs.max(axis=1)  # (n,)
    is_right = probs.argmax(axis=1) == y  # (n,) argmax takes the first of equal ones

    # Only inner edges: whatever lies above the last of them is in the last bin. "left": an edge belongs below.
    inner = np.linspace(0, 1, n_bins + 1)[1:]
    place = np.searchsorted(inner, confidence, side="left")  # (n,) in 0 ... n_bins - 1

    count = np.bincount(place, minlength=n_bins)  # (n_bins,)
    with np.errstate(invalid="ignore"):  # 0/0 of an empty bin is the NaN that is asked for
        accuracy = np.bincount(place, weights=is_right, minlength=n_bins) / count
        mean_confidence = np.bincount(place, weights=confidence, minlength=n_bins) / count

    gap = np.abs(accuracy - mean_confidence)[count > 0]  # (m,)
    return {
        "count": count,
        "accuracy": accuracy,
        "confidence": mean_confidence,
        "ece": float(count[count > 0] @ gap / len(y)),
        "mce": float(gap.max()),
    }
