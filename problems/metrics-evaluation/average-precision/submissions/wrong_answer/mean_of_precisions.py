import numpy as np


def curve(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    return hits / (ends + 1), hits / max(hits[-1], 1)


def average_precision(y_true, scores):
    """Averages the precision over thresholds instead of over recall."""
    precision, recall = curve(y_true, scores)
    return float(precision.mean()), precision, recall
