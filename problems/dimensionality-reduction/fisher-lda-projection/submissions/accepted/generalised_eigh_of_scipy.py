import numpy as np
from scipy.linalg import eigh


def lda_projection(X, y, k, reg=1e-6):
    """SciPy solves the generalised problem, in exactly the normalisation that is asked for."""
    labels = np.unique(y)
    if k > len(labels) - 1:
        raise ValueError("k > C - 1")
    d = X.shape[1]
    S_w, S_b, mu = np.zeros((d, d)), np.zeros((d, d)), X.mean(axis=0)
    for label in labels:
        rows = X[y == label]
        deviation = rows - rows.mean(axis=0)
        S_w += deviation.T @ deviation
        S_b += len(rows) * np.outer(rows.mean(axis=0) - mu, rows.mean(axis=0) - mu)
    S = S_w + reg * np.trace(S_w) / d * np.eye(d)
    values, vectors = eigh(S_b, S, subset_by_index=[d - k, d - 1])
    return vectors[:, ::-1], values[::-1]
