"""Only shares within 1e-12 of the largest are tied with it."""

import numpy as np
from scipy.sparse.csgraph import connected_components


def propagate(X: np.ndarray, y: np.ndarray, gamma: float) -> tuple[np.ndarray, np.ndarray]:
    n, K = len(X), y.max() + 1
    W = np.exp(-gamma * sum(np.subtract.outer(x, x) ** 2 for x in X.T))  # (n, n)
    W[W < 1e-300] = 0
    np.fill_diagonal(W, 0)

    # Where no label reaches, the equations say nothing: those points are left out.
    known = y >= 0
    _, component = connected_components(W > 0)
    reached = np.isin(component, component[known])
    u = np.flatnonzero(reached & ~known)  # points to solve for

    F = np.full((n, K), 1 / K)
    F[known] = np.eye(K)[y[known]]

    # D F_u = W_uu F_u + W_ul F_l, each row divided by its sum D.
    P = W[u] / W[u].sum(axis=1, keepdims=True)  # (u, n)
    F[u] = np.linalg.solve(np.eye(len(u)) - P[:, u], P[:, known] @ F[known])

    nearly_largest = F >= F.max(axis=1, keepdims=True) - 1e-12
    return F, np.where(known, y, nearly_largest.argmax(axis=1))
