"""A slack of 1e-9 for rounding: it is not small where eps is not large."""

import numpy as np


def neighbour_lists(X: np.ndarray, eps: float) -> list[np.ndarray]:
    """For each row the rows within eps, itself included."""
    # Sorted by the first coordinate, the neighbours of a row lie in a window: |x_i0 - x_j0| is at most the distance.
    order = np.argsort(X[:, 0])
    S = X[order]
    first = np.searchsorted(S[:, 0], S[:, 0] - eps - 1e-9)
    last = np.searchsorted(S[:, 0], S[:, 0] + eps + 1e-9, side="right")

    lists = [None] * len(X)
    for i, (a, b) in enumerate(zip(first, last)):
        squared = ((S[a:b] - S[i]) ** 2).sum(axis=1)
        lists[order[i]] = order[a:b][np.sqrt(squared) <= eps + 1e-9]
    return lists


def dbscan(X: np.ndarray, eps: float, min_samples: int) -> np.ndarray:
    neighbours = neighbour_lists(X, eps)
    is_core = np.array([len(rows) >= min_samples for rows in neighbours])
    labels = np.full(len(X), -1)

    # Each unlabelled core row starts a cluster; going by row number, clusters are numbered by their lowest core row.
    n_clusters = 0
    for start in np.flatnonzero(is_core):
        if labels[start] >= 0:
            continue
        todo = [start]  # core rows whose neighbours are still to be visited: the first of them is itself
        while todo:
            rows = neighbours[todo.pop()]
            new = rows[labels[rows] == -1]  # a border row that an earlier cluster has stays there
            labels[new] = n_clusters
            todo.extend(new[is_core[new]])  # the search goes on from core rows only
        n_clusters += 1
    return labels
