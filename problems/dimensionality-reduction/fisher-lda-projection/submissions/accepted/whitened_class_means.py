import numpy as np


def lda_projection(X, y, k, reg=1e-6):
    """Makes the within-class scatter round, then takes the SVD of the few class means: S_b is never formed."""
    labels, ids, counts = np.unique(y, return_inverse=True, return_counts=True)
    if len(labels) <= k:
        raise ValueError("too many directions")
    one_hot = np.eye(len(labels))[ids]  # (n, C)
    mu = X.mean(axis=0)
    X = X - mu
    means = one_hot.T @ X / counts[:, None]
    # Total scatter = within + between.
    weighted = np.sqrt(counts)[:, None] * means  # (C, d)
    deviation = X - one_hot @ means
    scatter = deviation.T @ deviation
    s, Q = np.linalg.eigh(scatter)
    whiten = Q / np.sqrt(s + reg * s.sum() / len(s))  # (d, d), whiten.T @ S @ whiten = I
    _, sigma, Vt = np.linalg.svd(weighted @ whiten, full_matrices=False)
    return whiten @ Vt[:k].T, sigma[:k] ** 2
