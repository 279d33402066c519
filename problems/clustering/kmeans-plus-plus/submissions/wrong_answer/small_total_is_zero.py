"""Takes a small sum of squares for 0, and draws no more."""

import numpy as np


def kmeans_pp(X: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    n = len(X)
    if k > n:
        raise ValueError("more centres than points")

    chosen = [int(u[0] * n)]
    nearest = np.full(n, np.inf)  # (n,) squared distance to the nearest centre so far
    for draw in u[1:]:
        # Only the newest centre can have come nearer. Differences, not expanded squares: a copy of it is 0 away.
        difference = X - X[chosen[-1]]  # (n, d)
        nearest = np.minimum(nearest, np.einsum("ij,ij->i", difference, difference))

        S = np.cumsum(nearest)
        if S[-1] > 1e-8:
            row = np.searchsorted(S, draw * S[-1], side="right")  # the first S that is larger
        else:
            row = np.setdiff1d(np.arange(n), chosen)[0]
        chosen.append(int(row))
    return np.array(chosen)
