import numpy as np


def average_precision(y_true, scores):
    """0/0 where no label is 1."""
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    with np.errstate(invalid="ignore"):
        precision, recall = hits / (ends + 1), hits / hits[-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * precision)), precision, recall
