"""Draws the ROC curve, one point for each distinct threshold, and integrates it by trapezoids."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    order = np.argsort(scores)[::-1]
    s, y, w = scores[order], y_true[order], w[order]
    last_of_group = np.append(np.flatnonzero(s[:-1] != s[1:]), len(s) - 1)
    true_positives = np.append(0.0, np.cumsum(w * y)[last_of_group])
    false_positives = np.append(0.0, np.cumsum(w * (1 - y))[last_of_group])
    if true_positives[-1] <= 0 or false_positives[-1] <= 0:
        raise ValueError("the curve needs both classes")
    area = np.trapezoid(true_positives, false_positives)
    return float(area / true_positives[-1] / false_positives[-1])
