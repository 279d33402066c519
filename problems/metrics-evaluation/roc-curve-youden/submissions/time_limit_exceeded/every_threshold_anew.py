import numpy as np


def roc_curve_youden(y_true, scores):
    """Looks at all samples again for each threshold."""
    y = y_true.astype(bool)
    P, N = y.sum(), (~y).sum()
    if P == 0 or N == 0:
        raise ValueError("one class is missing")
    cuts = np.append(np.inf, np.unique(scores)[::-1])
    tpr = np.array([np.count_nonzero(y & (scores >= t)) / P for t in cuts])
    fpr = np.array([np.count_nonzero(~y & (scores >= t)) / N for t in cuts])
    J = tpr - fpr
    return fpr, tpr, cuts, float(cuts[np.argmax(J >= J.max() - 1e-12)])
