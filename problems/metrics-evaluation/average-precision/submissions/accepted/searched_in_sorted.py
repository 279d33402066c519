import numpy as np


def average_precision(y_true, scores):
    """How many lie at or above a threshold is a place in a sorted array."""
    everyone = np.sort(scores)
    ones = np.sort(scores[y_true == 1])
    thresholds = np.unique(scores)[::-1]
    taken = len(everyone) - np.searchsorted(everyone, thresholds, side="left")
    hits = len(ones) - np.searchsorted(ones, thresholds, side="left")
    precision = hits / taken
    recall = hits / len(ones) if len(ones) else np.zeros(len(thresholds))
    steps = recall - np.concatenate([[0.0], recall[:-1]])
    return float((steps * precision).sum()), precision, recall
