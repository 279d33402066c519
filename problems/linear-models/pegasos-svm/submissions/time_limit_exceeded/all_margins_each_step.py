import numpy as np


def pegasos(X, y, lam, idx, project=False):
    """Right, but each step computes the margins of all rows."""
    w, total = np.zeros(X.shape[1]), np.zeros(X.shape[1])
    for t, i in enumerate(idx, 1):
        margins = y * (X @ w)
        w = (1 - 1 / t) * w
        if margins[i] < 1:
            w = w + y[i] * X[i] / (lam * t)
        if project:
            w = w / max(1.0, np.sqrt(lam) * np.linalg.norm(w))
        total += w
    return w, total / len(idx)
