"""Draws uniformly among the rows that are not chosen."""

import numpy as np


def kmeans_pp(X: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    n = len(X)
    if k > n:
        raise ValueError("more centres than points")

    chosen = [int(u[0] * n)]
    for draw in u[1:]:
        nearest = np.where(np.isin(np.arange(n), chosen), 0.0, 1.0)

        S = np.cumsum(nearest)
        if S[-1] > 0:
            row = np.searchsorted(S, draw * S[-1], side="right")  # the first S that is larger
        else:
            row = np.setdiff1d(np.arange(n), chosen)[0]
        chosen.append(int(row))
    return np.array(chosen)
