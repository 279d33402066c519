import numpy as np


def roc_curve_youden(y_true, scores):
    """How many of a class lie at or above a threshold is a place among its sorted scores."""
    y = np.asarray(y_true) == 1
    ones, zeros = np.sort(scores[y]), np.sort(scores[~y])
    if not len(ones) or not len(zeros):
        raise ValueError("both classes are needed")
    cuts = np.concatenate([np.unique(scores), [np.inf]])[::-1]
    tpr = 1 - np.searchsorted(ones, cuts) / len(ones)
    fpr = 1 - np.searchsorted(zeros, cuts) / len(zeros)
    J = tpr - fpr
    return fpr, tpr, cuts, float(cuts[J > J.max() - 1e-12].max())
