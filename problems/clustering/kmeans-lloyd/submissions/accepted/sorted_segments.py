"""Sorts the points by label and sums the segments; distances in blocks of points."""

import numpy as np


def assign(points: np.ndarray, centroids: np.ndarray, block: int = 4096) -> np.ndarray:
    norms = (centroids * centroids).sum(axis=1)
    labels = np.empty(len(points), dtype=np.int64)
    for start in range(0, len(points), block):
        part = slice(start, start + block)
        labels[part] = np.argmin(norms - 2.0 * (points[part] @ centroids.T), axis=1)
    return labels


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = X[0]
    points, centroids = X - shift, init - shift
    n_updates = 0
    labels = assign(points, centroids)
    while n_updates < max_iter:
        order = np.argsort(labels, kind="stable")
        present, starts, counts = np.unique(labels[order], return_index=True, return_counts=True)
        centroids = centroids.copy()
        centroids[present] = np.add.reduceat(points[order], starts, axis=0) / counts[:, None]
        n_updates += 1
        last, labels = labels, assign(points, centroids)
        if (labels == last).all():
            break
    inertia = sum(float(np.sum((points[labels == j] - c) ** 2)) for j, c in enumerate(centroids))
    return centroids + shift, labels, inertia, n_updates
