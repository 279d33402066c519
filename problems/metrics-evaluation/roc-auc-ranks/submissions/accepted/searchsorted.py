"""Looks each positive up among the sorted negatives, from the left and from the right."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    is_positive = y_true == 1
    order = np.argsort(scores[~is_positive])
    negatives = scores[~is_positive][order]
    weight_up_to = np.concatenate(([0.0], np.cumsum(w[~is_positive][order])))
    found = np.argsort(scores[is_positive])  # looking up in ascending order keeps the cache warm
    positives, positive_weights = scores[is_positive][found], w[is_positive][found]
    if positive_weights.sum() == 0 or weight_up_to[-1] == 0:
        raise ValueError("one class has no weight")
    lower = weight_up_to[np.searchsorted(negatives, positives, side="left")]
    upper = weight_up_to[np.searchsorted(negatives, positives, side="right")]
    wins = positive_weights @ (lower + upper) / 2
    return float(wins / (positive_weights.sum() * weight_up_to[-1]))
