import numpy as np
from scipy.linalg import eigh


def spectral(n, edges, weights, k):
    """All of the Laplacian as a dense matrix."""
    W = np.zeros((n, n))
    W[edges[:, 0], edges[:, 1]] = weights
    W[edges[:, 1], edges[:, 0]] = weights
    degree = W.sum(axis=1)
    root = np.sqrt(np.where(degree > 0, degree, 1.0))
    L = np.diag((degree > 0).astype(float)) - W / root[:, None] / root
    values, U = eigh(L, subset_by_index=[0, k - 1])
    E = U / np.linalg.norm(U, axis=1, keepdims=True)
    picked = [0]
    while len(picked) < k:
        picked.append(np.abs(E @ E[picked].T).max(axis=1).argmin())
    return values, E, (E @ E[picked].T).argmax(axis=1)
