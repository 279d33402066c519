"""Weights the wins, but divides by the number of pairs, and checks counts instead of weights."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight / sample_weight.mean()
    n_positive = int((y_true == 1).sum())
    n_negative = len(y_true) - n_positive
    if n_positive == 0 or n_negative == 0:
        raise ValueError("one class is missing")
    values, group = np.unique(scores, return_inverse=True)
    positive = np.bincount(group, w * (y_true == 1), len(values))
    negative = np.bincount(group, w * (y_true == 0), len(values))
    return float(positive @ (np.cumsum(negative) - negative / 2) / (n_positive * n_negative))
