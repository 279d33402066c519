"""Looks for ties by differences: inf - inf is NaN, which is not 0, so infinite scores are never tied."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    order = np.argsort(scores, kind="stable")
    s, y, w = scores[order], y_true[order], w[order]
    with np.errstate(invalid="ignore"):
        starts = np.append(0, np.flatnonzero(np.diff(s) != 0) + 1)
    positive = np.add.reduceat(w * (y == 1), starts)
    negative = np.add.reduceat(w * (y == 0), starts)
    if positive.sum() == 0 or negative.sum() == 0:
        raise ValueError("one class has no weight")
    return float(positive @ (np.cumsum(negative) - negative / 2) / (positive.sum() * negative.sum()))
