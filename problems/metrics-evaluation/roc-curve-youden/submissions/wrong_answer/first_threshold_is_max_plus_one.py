"""The first threshold is the highest score plus 1, as libraries once had it."""

import numpy as np


def roc_curve_youden(y_true: np.ndarray, scores: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    P = np.count_nonzero(y_true)
    N = len(y_true) - P
    if P == 0 or N == 0:
        raise ValueError("a ROC curve needs both classes")

    order = np.argsort(scores)[::-1]  # (n,) from the highest score down
    s, y = scores[order], y_true[order]

    # A threshold takes a whole block of equal scores: only the last item of each block is a point of the curve.
    ends = np.append(np.flatnonzero(s[1:] != s[:-1]), len(s) - 1)  # (m,)
    tp = np.cumsum(y)[ends]  # (m,)
    fp = ends + 1 - tp

    tpr = np.append(0.0, tp / P)  # (m + 1,)
    fpr = np.append(0.0, fp / N)
    thresholds = np.append(s[0] + 1, s[ends])

    youden = tpr - fpr
    best = np.flatnonzero(youden >= youden.max() - 1e-12)[0]  # rounding must not decide between equal indices
    return fpr, tpr, thresholds, float(thresholds[best])
