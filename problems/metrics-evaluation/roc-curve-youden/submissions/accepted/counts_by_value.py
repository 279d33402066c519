import numpy as np


def roc_curve_youden(y_true, scores):
    """Counts for each distinct score; the best threshold is found in whole numbers, where nothing is rounded."""
    y = np.asarray(y_true).astype(np.int64)
    if len(np.unique(y)) < 2:
        raise ValueError("one class is missing")
    values, place = np.unique(-scores, return_inverse=True)
    m = len(values)
    tp, fp = (np.concatenate([[0], np.cumsum(np.bincount(place[y == c], minlength=m))]) for c in (1, 0))
    best = np.argmax(tp * fp[-1] - fp * tp[-1])
    thresholds = np.concatenate([[np.inf], -values])
    return fp / fp[-1], tp / tp[-1], thresholds, float(thresholds[best])
