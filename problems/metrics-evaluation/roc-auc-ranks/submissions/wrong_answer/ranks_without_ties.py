"""Takes ranks from argsort: tied scores get different ranks, by the accident of their order."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    order = np.argsort(scores, kind="stable")
    y, w = y_true[order], w[order]
    positive, negative = w * (y == 1), w * (y == 0)
    if positive.sum() == 0 or negative.sum() == 0:
        raise ValueError("one class has no weight")
    return float(positive @ np.cumsum(negative) / (positive.sum() * negative.sum()))
