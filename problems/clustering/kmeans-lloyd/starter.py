import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    """Lloyd's algorithm.

    X: (n, d) points, init: (k, d) first centroids, both float64; max_iter: most updates of the centroids.
    Returns (centroids (k, d), labels (n,) of integers, inertia, n_updates). X and init are left as they were.
    """
    raise NotImplementedError
