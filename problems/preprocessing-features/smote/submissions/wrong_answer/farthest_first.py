import numpy as np
from scipy.spatial.distance import cdist


def smote(X_min: np.ndarray, k: int, base_idx: np.ndarray, nn_pick: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """Sorts from the farthest neighbour down."""
    k = min(k, len(X_min) - 1)
    bases, which = np.unique(base_idx, return_inverse=True)  # (u,) rows that are used, (s,) places among them
    row = np.arange(len(bases))

    distance = cdist(X_min[bases], X_min, "sqeuclidean")  # (u, m) by differences, so ties are exact
    distance[row, bases] = np.inf  # not its own neighbour

    # k times the nearest that is left: argmin takes the first of equally near ones.
    neighbours = np.empty((len(bases), k), dtype=np.int64)
    neighbours[:] = np.argsort(distance, axis=1, kind="stable")[:, k - 1 :: -1][:, :k]

    start = X_min[base_idx]  # (s, d)
    end = X_min[neighbours[which, nn_pick % k]]  # (s, d)
    return start + gap[:, np.newaxis] * (end - start)
