import numpy as np


def curve(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    return hits / (ends + 1), hits / max(hits[-1], 1)


def average_precision(y_true, scores):
    """The right number with the curve from the lowest threshold up."""
    precision, recall = curve(y_true, scores)
    return float(np.sum(np.diff(recall, prepend=0.0) * precision)), precision[::-1], recall[::-1]
