"""Reports the better of the AUC and its complement."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    values, group = np.unique(scores, return_inverse=True)
    positive = np.bincount(group, w * (y_true == 1), len(values))
    negative = np.bincount(group, w * (y_true == 0), len(values))
    total = positive.sum() * negative.sum()
    if total == 0:
        raise ValueError("one class has no weight")
    area = positive @ (np.cumsum(negative) - negative / 2) / total
    return float(max(area, 1 - area))
