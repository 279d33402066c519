"""||x||^2 - 2 x.c + ||c||^2 on the raw data: no digits left far from the origin."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    points, centroids = X, init.copy()
    previous, n_updates = None, 0
    while True:
        distances = (points**2).sum(axis=1)[:, None] - 2 * points @ centroids.T + (centroids**2).sum(axis=1)
        labels = distances.argmin(axis=1)
        if n_updates == max_iter or (previous is not None and (labels == previous).all()):
            break
        previous = labels
        for j in range(len(init)):
            if (labels == j).any():
                centroids[j] = points[labels == j].mean(axis=0)
        n_updates += 1
    inertia = float(((points - centroids[labels]) ** 2).sum())
    return centroids, labels, inertia, n_updates
