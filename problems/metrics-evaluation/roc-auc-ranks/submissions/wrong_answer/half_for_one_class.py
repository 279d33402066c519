"""Answers 0.5 where the AUC is not defined."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    values, group = np.unique(scores, return_inverse=True)
    positive = np.bincount(group, w * (y_true == 1), len(values))
    negative = np.bincount(group, w * (y_true == 0), len(values))
    total = positive.sum() * negative.sum()
    if total == 0:
        return 0.5
    return float(positive @ (np.cumsum(negative) - negative / 2) / total)
