"""SciPy's pairwise distances, by differences: no centring needed. Sums of coordinates by bincount."""

import numpy as np
from scipy.spatial.distance import cdist


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    k, d = init.shape
    centroids, labels = init, cdist(X, init, "sqeuclidean").argmin(axis=1)
    n_updates = 0
    while n_updates < max_iter:
        counts = np.bincount(labels, minlength=k)
        sums = np.stack([np.bincount(labels, weights=X[:, c], minlength=k) for c in range(d)], axis=1)
        centroids = np.where(counts[:, None] == 0, centroids, sums / np.maximum(counts, 1)[:, None])
        n_updates += 1
        last, labels = labels, cdist(X, centroids, "sqeuclidean").argmin(axis=1)
        if np.array_equal(last, labels):
            break
    return centroids, labels, float(((X - centroids[labels]) ** 2).sum()), n_updates
