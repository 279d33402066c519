"""A border point goes with its nearest core neighbour."""

import numpy as np


def neighbour_lists(X: np.ndarray, eps: float) -> list[np.ndarray]:
    """For each row the rows within eps, itself included."""
    # Sorted by the first coordinate, the neighbours of a row lie in a window: |x_i0 - x_j0| is at most the distance.
    order = np.argsort(X[:, 0])
    S = X[order]
    first = np.searchsorted(S[:, 0], S[:, 0] - eps)
    last = np.searchsorted(S[:, 0], S[:, 0] + eps, side="right")

    lists = [None] * len(X)
    for i, (a, b) in enumerate(zip(first, last)):
        squared = ((S[a:b] - S[i]) ** 2).sum(axis=1)
        lists[order[i]] = order[a:b][squared <= eps**2]
    return lists


def dbscan(X: np.ndarray, eps: float, min_samples: int) -> np.ndarray:
    neighbours = neighbour_lists(X, eps)
    is_core = np.array([len(rows) >= min_samples for rows in neighbours])
    labels = np.full(len(X), -1)

    # Clusters first, over core rows only.
    n_clusters = 0
    for start in np.flatnonzero(is_core):
        if labels[start] >= 0:
            continue
        labels[start] = n_clusters
        todo = [start]
        while todo:
            rows = neighbours[todo.pop()]
            new = rows[is_core[rows] & (labels[rows] == -1)]
            labels[new] = n_clusters
            todo.extend(new)
        n_clusters += 1

    for i in np.flatnonzero(~is_core):
        near = neighbours[i][is_core[neighbours[i]]]
        if len(near):
            labels[i] = labels[near[((X[near] - X[i]) ** 2).sum(axis=1).argmin()]]
    return labels
