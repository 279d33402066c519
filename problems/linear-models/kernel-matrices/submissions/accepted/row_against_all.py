import numpy as np


def kernel_matrix(X, Z, kind, gamma=None, degree=3, coef0=1.0):
    """Blocks of rows against all of Z; distances from the corner of the data."""
    if gamma is None:
        gamma = 1.0 / (X.size / len(X) * X.var()) if np.any(X != X[0, 0]) else 1.0
    corner = Z.min(axis=0) if kind == "rbf" else 0.0
    A, B = X - corner, Z - corner
    norms = (B * B).sum(axis=1)
    K = np.empty((len(X), len(Z)))
    for start in range(0, len(X), 128):
        block = A[start : start + 128]
        product = block @ B.T
        if kind == "rbf":
            product = norms - 2.0 * product + (block * block).sum(axis=1, keepdims=True)
            product = np.exp(-gamma * product.clip(min=0.0))
        elif kind == "poly":
            product = (gamma * product + coef0) ** degree
        elif kind != "linear":
            raise ValueError(kind)
        K[start : start + 128] = product
    return K
