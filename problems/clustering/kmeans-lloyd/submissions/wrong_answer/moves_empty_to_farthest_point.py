"""Gives an empty cluster the point farthest from its centroid: a fine idea, not this algorithm."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = X.mean(axis=0)
    points, centroids = X - shift, init - shift
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
            else:
                centroids[j] = points[distances.min(axis=1).argmax()]
        n_updates += 1
    inertia = float(((points - centroids[labels]) ** 2).sum())
    return centroids + shift, labels, inertia, n_updates
