"""|x|^2 - 2 x.c + |c|^2 loses the small distances far from the origin, and copies are not 0 away."""

import numpy as np


def kmeans_pp(X: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    n = len(X)
    if k > n:
        raise ValueError("more centres than points")

    chosen = [int(u[0] * n)]
    nearest = np.full(n, np.inf)  # (n,) squared distance to the nearest centre so far
    for draw in u[1:]:
        nearest = np.minimum(
            nearest, np.maximum((X**2).sum(axis=1) - 2 * X @ X[chosen[-1]] + (X[chosen[-1]] ** 2).sum(), 0.0)
        )

        S = np.cumsum(nearest)
        if S[-1] > 0:
            row = np.searchsorted(S, draw * S[-1], side="right")  # the first S that is larger
        else:
            row = np.setdiff1d(np.arange(n), chosen)[0]
        chosen.append(int(row))
    return np.array(chosen)
