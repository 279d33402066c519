"""Stops when the centroids no longer move, and counts the update that found this out."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = X.mean(axis=0)
    points, centroids = X - shift, init - shift
    n_updates = 0
    while True:
        distances = (points**2).sum(axis=1)[:, None] - 2 * points @ centroids.T + (centroids**2).sum(axis=1)
        labels = distances.argmin(axis=1)
        if n_updates == max_iter:
            break
        old = centroids.copy()
        for j in range(len(init)):
            if (labels == j).any():
                centroids[j] = points[labels == j].mean(axis=0)
        n_updates += 1
        if np.allclose(old, centroids, rtol=0, atol=1e-12):
            break
    inertia = float(((points - centroids[labels]) ** 2).sum())
    return centroids + shift, labels, inertia, n_updates
