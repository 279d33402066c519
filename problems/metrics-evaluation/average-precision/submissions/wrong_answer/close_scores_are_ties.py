import numpy as np


def average_precision(y_true, scores):
    """Rounds the scores first, so that near ones share a threshold."""
    scores = np.round(scores, 9)
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    precision, recall = hits / (ends + 1), hits / max(hits[-1], 1)
    return float(np.sum(np.diff(recall, prepend=0.0) * precision)), precision, recall
