import numpy as np


def curve(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    return hits / (ends + 1), hits / max(hits[-1], 1)


def average_precision(y_true, scores):
    """Straight lines between the points: too optimistic."""
    precision, recall = curve(y_true, scores)
    p = np.concatenate([[precision[0]], precision])
    r = np.concatenate([[0.0], recall])
    return float(np.sum(np.diff(r) * (p[1:] + p[:-1]) / 2)), precision, recall
