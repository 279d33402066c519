import numpy as np


def kernel_matrix(X, Z, kind, gamma=None, degree=3, coef0=1.0):
    """Right, but it makes all n x m x d differences at once."""
    if gamma is None:
        gamma = 1.0 if np.ptp(X) == 0 else 1 / (X.shape[1] * X.var())
    if kind == "rbf":
        return np.exp(-gamma * ((X[:, None, :] - Z[None, :, :]) ** 2).sum(axis=2))
    if kind == "linear":
        return X @ Z.T
    if kind == "poly":
        return (gamma * X @ Z.T + coef0) ** degree
    raise ValueError(kind)
