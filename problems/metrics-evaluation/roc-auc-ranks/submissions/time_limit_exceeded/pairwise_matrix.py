"""Compares all pairs at once: billions of entries that do not fit into memory."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    w = np.ones(len(scores)) if sample_weight is None else sample_weight
    positives, negatives = scores[y_true == 1], scores[y_true == 0]
    wp, wn = w[y_true == 1], w[y_true == 0]
    if wp.sum() == 0 or wn.sum() == 0:
        raise ValueError("one class has no weight")
    won = (positives[:, None] > negatives) + 0.5 * (positives[:, None] == negatives)
    return float(wp @ won @ wn / (wp.sum() * wn.sum()))
