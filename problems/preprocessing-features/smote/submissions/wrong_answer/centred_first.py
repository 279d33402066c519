"""Subtracts the mean before it measures distances: coordinates are rounded, and ties break."""

import numpy as np
from scipy.spatial.distance import cdist


def smote(X_min: np.ndarray, k: int, base_idx: np.ndarray, nn_pick: np.ndarray, gap: np.ndarray) -> np.ndarray:
    k = min(k, len(X_min) - 1)
    bases, which = np.unique(base_idx, return_inverse=True)  # (u,) rows that are used, (s,) places among them
    row = np.arange(len(bases))

    centred = X_min - X_min.mean(axis=0)
    distance = cdist(centred[bases], centred, "sqeuclidean")  # (u, m)
    distance[row, bases] = np.inf  # not its own neighbour

    # k times the nearest that is left: argmin takes the first of equally near ones.
    neighbours = np.empty((len(bases), k), dtype=np.int64)
    for r in range(k):
        neighbours[:, r] = distance.argmin(axis=1)
        distance[row, neighbours[:, r]] = np.inf

    start = X_min[base_idx]  # (s, d)
    end = X_min[neighbours[which, nn_pick % k]]  # (s, d)
    return start + gap[:, np.newaxis] * (end - start)
