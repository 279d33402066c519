import numpy as np


def pca_topk(X, k, V0, iters):
    """Right, but it makes the d x d covariance matrix and multiplies by that."""
    C = np.cov(X, rowvar=False).reshape(X.shape[1], X.shape[1])
    V = V0
    for _ in range(iters):
        V, _ = np.linalg.qr(C @ V)
    values, U = np.linalg.eigh(V.T @ C @ V)
    return values[::-1], (V @ U[:, ::-1]).T, values[::-1] / np.trace(C)
