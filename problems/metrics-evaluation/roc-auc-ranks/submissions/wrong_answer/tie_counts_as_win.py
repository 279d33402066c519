"""Counts a tied pair as won."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    is_positive = y_true == 1
    order = np.argsort(scores[~is_positive])
    weight_up_to = np.concatenate(([0.0], np.cumsum(w[~is_positive][order])))
    total = w[is_positive].sum() * weight_up_to[-1]
    if total == 0:
        raise ValueError("one class has no weight")
    below = weight_up_to[np.searchsorted(scores[~is_positive][order], scores[is_positive], side="right")]
    return float(w[is_positive] @ below / total)
