import numpy as np


def curve(y_true, scores):
    order = np.argsort(-scores, kind="stable")
    s, y = scores[order], y_true[order]
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)
    hits = np.cumsum(y)[ends]
    return hits / (ends + 1), hits / max(hits[-1], 1)


def average_precision(y_true, scores):
    """The precision is replaced by the best one further down, as in some retrieval benchmarks."""
    precision, recall = curve(y_true, scores)
    best = np.maximum.accumulate(precision[::-1])[::-1]
    return float(np.sum(np.diff(recall, prepend=0.0) * best)), precision, recall
