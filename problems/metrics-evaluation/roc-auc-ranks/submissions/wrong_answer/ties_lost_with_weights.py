"""Averages ranks without weights, but forgets about ties as soon as there are weights."""

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray, sample_weight: np.ndarray | None = None) -> float:
    positives, negatives = scores[y_true == 1], scores[y_true == 0]
    if sample_weight is None:
        if not len(positives) or not len(negatives):
            raise ValueError("one class is missing")
        ordered = np.sort(negatives)
        wins = np.searchsorted(ordered, positives, "left").sum() + np.searchsorted(ordered, positives, "right").sum()
        return float(wins / 2 / (len(positives) * len(negatives)))
    wp, wn = sample_weight[y_true == 1], sample_weight[y_true == 0]
    if wp.sum() == 0 or wn.sum() == 0:
        raise ValueError("one class has no weight")
    order = np.argsort(negatives)
    below = np.concatenate(([0.0], np.cumsum(wn[order])))[np.searchsorted(negatives[order], positives, "left")]
    return float(wp @ below / (wp.sum() * wn.sum()))
