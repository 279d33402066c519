"""Compares each positive with all negatives: enough memory, but quadratic time."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    negatives, wn = scores[y_true == 0], w[y_true == 0]
    total = w[y_true == 1].sum() * wn.sum()
    if total == 0:
        raise ValueError("one class has no weight")
    wins = 0.0
    for score, weight in zip(scores[y_true == 1], w[y_true == 1]):
        wins += weight * (wn[negatives < score].sum() + 0.5 * wn[negatives == score].sum())
    return float(wins / total)
