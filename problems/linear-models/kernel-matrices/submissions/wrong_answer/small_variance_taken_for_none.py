"""Any variance below 1e-12 counts as none."""

import numpy as np


def kernel_matrix(
    X: np.ndarray, Z: np.ndarray, kind: str, gamma: float | None = None, degree: int = 3, coef0: float = 1.0
) -> np.ndarray:
    if gamma is None:
        gamma = 1.0 if X.var() < 1e-12 else 1 / (X.shape[1] * X.var())

    if kind == "linear":
        return X @ Z.T
    if kind == "poly":
        return (gamma * (X @ Z.T) + coef0) ** degree
    if kind == "rbf":
        return np.exp(-gamma * squared_distances(X, Z))
    raise ValueError(f"there is no kernel {kind!r}")


def squared_distances(X: np.ndarray, Z: np.ndarray) -> np.ndarray:
    """||x - z||^2 = ||x||^2 - 2 x.z + ||z||^2 for all pairs: (n, m) from one matrix product."""
    # A common shift changes no distance, but far from the origin the three terms would cancel.
    origin = X.mean(axis=0)  # (d,)
    X, Z = X - origin, Z - origin
    squared = (X**2).sum(axis=1)[:, None] - 2 * X @ Z.T + (Z**2).sum(axis=1)  # (n, 1) - (n, m) + (m,)
    return np.maximum(squared, 0.0)  # rounding may have gone below zero
