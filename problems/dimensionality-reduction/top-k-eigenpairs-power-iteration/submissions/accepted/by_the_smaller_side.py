import numpy as np


def pca_topk(X, k, V0, iters):
    """The products of rows with rows have the same eigenvalues: n x n where there are more columns than rows."""
    A = X - np.mean(X, axis=0)
    n, d = A.shape
    if d <= n:
        values, vectors = np.linalg.eigh(A.T @ A)
        rows = vectors.T[::-1][:k]
    else:
        values, vectors = np.linalg.eigh(A @ A.T)
        rows = (vectors.T[::-1][:k] @ A) / np.sqrt(values[::-1][:k, None])
    top = values[::-1][:k]
    return top / (n - 1), rows, top / np.vdot(A, A)
