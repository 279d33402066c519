import numpy as np


def average_precision(y_true, scores):
    """Counts for each distinct score, no sorted copy of the labels."""
    values, place = np.unique(scores, return_inverse=True)
    of_all = np.bincount(place, minlength=len(values))[::-1]
    of_ones = np.bincount(place, weights=y_true, minlength=len(values))[::-1]
    hits, taken = np.cumsum(of_ones), np.cumsum(of_all)
    precision = hits / taken
    positives = hits[-1]
    if positives == 0:
        return 0.0, precision, np.zeros(len(values))
    return float((of_ones / positives) @ precision), precision, hits / positives
