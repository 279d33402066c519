import numpy as np
from scipy.linalg import eigh


def lda_projection(X, y, k, reg=1e-6):
    """Right, but one outer product at a time."""
    labels = np.unique(y)
    if k > len(labels) - 1:
        raise ValueError("k > C - 1")
    d = X.shape[1]
    S_w, S_b, mu = np.zeros((d, d)), np.zeros((d, d)), X.mean(axis=0)
    for label in labels:
        rows = X[y == label]
        mean = rows.mean(axis=0)
        for x in rows:
            S_w += np.outer(x - mean, x - mean)
            S_b += np.outer(mean - mu, mean - mu)
    values, vectors = eigh(S_b, S_w + reg * np.trace(S_w) / d * np.eye(d))
    return vectors[:, ::-1][:, :k], values[::-1][:k]
