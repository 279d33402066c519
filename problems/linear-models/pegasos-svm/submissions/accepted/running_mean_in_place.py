import numpy as np


def pegasos(X, y, lam, idx, project=False):
    """Works in place, with the shrink as 1 - 1/t and the average as a running mean."""
    w = np.zeros(X.shape[1])
    mean = w.copy()
    radius = lam**-0.5
    for t in range(1, len(idx) + 1):
        x, label = X[idx[t - 1]], y[idx[t - 1]]
        pull = 1 - label * np.dot(w, x) > 0
        w *= 1 - 1 / t
        if pull:
            w += (label / (lam * t)) * x
        if project and (norm := np.sqrt(np.dot(w, w))) > radius:
            w *= radius / norm
        mean += (w - mean) / t
    return w, mean
