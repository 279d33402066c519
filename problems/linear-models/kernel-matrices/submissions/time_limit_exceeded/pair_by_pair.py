import math

import numpy as np


def kernel_matrix(X, Z, kind, gamma=None, degree=3, coef0=1.0):
    """Right, but one pair of rows at a time."""
    if gamma is None:
        gamma = 1.0 if np.ptp(X) == 0 else 1 / (X.shape[1] * X.var())
    if kind not in ("linear", "rbf", "poly"):
        raise ValueError(kind)
    K = np.empty((len(X), len(Z)))
    for i, x in enumerate(X):
        for j, z in enumerate(Z):
            if kind == "rbf":
                K[i, j] = math.exp(-gamma * ((x - z) ** 2).sum())
            else:
                K[i, j] = x @ z if kind == "linear" else (gamma * (x @ z) + coef0) ** degree
    return K
