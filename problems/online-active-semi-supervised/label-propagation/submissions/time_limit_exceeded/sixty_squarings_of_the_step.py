import numpy as np


def propagate(X, y, gamma):
    """Sums up a billion of billions of rounds of averaging, by squaring the step: sixty products of matrices."""
    n, K = len(X), y.max() + 1
    W = np.exp(-gamma * ((X[:, None] - X) ** 2).sum(axis=2))
    W[W < 1e-300] = 0.0
    np.fill_diagonal(W, 0.0)
    known = y >= 0
    reached = known.copy()
    for _ in range(n):
        reached |= (W[reached] > 0).any(axis=0)
    F = np.full((n, K), 1.0 / K)
    F[known] = np.eye(K)[y[known]]
    u = np.flatnonzero(reached & ~known)
    P = W[u] / W[u].sum(axis=1, keepdims=True)
    step, start = P[:, u], P[:, known] @ F[known]
    total, power = start, step
    for _ in range(60):
        total = total + power @ total
        power = power @ power
    F[u] = total
    near = F >= F.max(axis=1, keepdims=True) - 1e-9
    return F, np.where(known, y, near.argmax(axis=1))
