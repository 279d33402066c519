import numpy as np


def average_precision(y_true, scores):
    """Tied items become points of their own, in whatever order they stand."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(y_true[order])
    precision = hits / np.arange(1, len(hits) + 1)
    recall = hits / max(hits[-1], 1)
    return float(np.sum(np.diff(recall, prepend=0.0) * precision)), precision, recall
