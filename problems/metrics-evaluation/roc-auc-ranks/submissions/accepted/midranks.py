"""The rank-sum statistic with weights: the middle of the weight that a tied group covers is its rank."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    order = np.argsort(scores)
    s, y, w = scores[order], y_true[order] == 1, w[order]
    total_positive, total_negative = w[y].sum(), w[~y].sum()
    if min(total_positive, total_negative) == 0:
        raise ValueError("one class is missing")
    first = np.ones(len(s), dtype=bool)
    first[1:] = s[1:] > s[:-1]
    group = np.cumsum(first) - 1
    weight = np.bincount(group, w)
    of_positives = np.bincount(group[y], w[y], len(weight))
    rank = np.cumsum(weight) - weight / 2
    # Among themselves the positives take up ranks that add up to half of their squared weight.
    wins = of_positives @ rank - total_positive**2 / 2
    return float(wins / (total_positive * total_negative))
