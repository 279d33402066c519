import numpy as np


def average_precision(y_true, scores):
    """Looks at all items again for each threshold."""
    thresholds = np.unique(scores)[::-1]
    positives = max(int(y_true.sum()), 1)
    precision, recall = np.empty(len(thresholds)), np.empty(len(thresholds))
    for k, t in enumerate(thresholds):
        taken = scores >= t
        hits = y_true[taken].sum()
        precision[k], recall[k] = hits / taken.sum(), hits / positives
    return float(np.sum(np.diff(recall, prepend=0.0) * precision)), precision, recall
