"""< instead of <=."""

import numpy as np


def average_path(m: np.ndarray) -> np.ndarray:
    """c(m): mean path length of an unsuccessful search in a random binary tree of m points."""
    m = np.maximum(m, 2)  # the logarithm wants m > 1; what is smaller is corrected by the caller
    harmonic = np.log(m - 1) + 0.5772156649015329
    return np.where(m > 2, 2 * harmonic - 2 * (m - 1) / m, 1.0)


def isolation_scores(trees: list[dict[str, np.ndarray]], X: np.ndarray, psi: int) -> np.ndarray:
    n = len(X)
    total = np.zeros(n)  # path lengths, summed over the trees
    for tree in trees:
        at = np.zeros(n, dtype=int)  # the node that each row is at
        rows = np.arange(n)  # rows that are not at a leaf yet
        while True:
            rows = rows[tree["feature"][at[rows]] >= 0]
            if len(rows) == 0:
                break
            node = at[rows]
            goes_left = X[rows, tree["feature"][node]] < tree["threshold"][node]
            at[rows] = np.where(goes_left, tree["left"][node], tree["right"][node])
            total[rows] += 1
        size = tree["n_samples"][at]
        total += np.where(size > 1, average_path(size), 0.0)
    return 2 ** (-total / len(trees) / average_path(psi))
