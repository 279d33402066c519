import numpy as np


class OneClassError(ValueError):
    """A child of ValueError is one."""


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> np.float64:
    """Weights summed by distinct score: each positive beats what is below, and half of what is beside it."""
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    _, place = np.unique(scores, return_inverse=True)  # (n,)
    positive = np.bincount(place, w * (y_true == 1))  # (u,)
    negative = np.bincount(place, w * (y_true == 0))  # (u,)
    if positive.sum() == 0 or negative.sum() == 0:
        raise OneClassError("both classes are needed")
    wins = positive @ (np.cumsum(negative) - negative / 2)
    return wins / (positive.sum() * negative.sum())
