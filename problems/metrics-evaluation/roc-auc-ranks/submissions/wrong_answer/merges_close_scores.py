"""Takes scores that are nearly equal for ties."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    order = np.argsort(scores)
    s, y, w = scores[order], y_true[order], w[order]
    starts = np.flatnonzero(np.append(True, ~np.isclose(s[1:], s[:-1], rtol=1e-9, atol=1e-9)))
    positive = np.add.reduceat(w * (y == 1), starts)
    negative = np.add.reduceat(w * (y == 0), starts)
    if positive.sum() == 0 or negative.sum() == 0:
        raise ValueError("one class has no weight")
    return float(positive @ (np.cumsum(negative) - negative / 2) / (positive.sum() * negative.sum()))
