"""Returns labels and inertia from before the last update when max_iter ends it."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = X.mean(axis=0)
    points, centroids = X - shift, init - shift
    labels, n_updates = None, 0
    for _ in range(max(max_iter, 1)):
        distances = (centroids**2).sum(axis=1) - 2 * points @ centroids.T
        new = distances.argmin(axis=1)
        if labels is not None and (new == labels).all():
            break
        labels = new
        if max_iter == 0:
            break
        for j in range(len(init)):
            if (labels == j).any():
                centroids[j] = points[labels == j].mean(axis=0)
        n_updates += 1
    inertia = float(((points - centroids[labels]) ** 2).sum())
    return centroids + shift, labels, inertia, n_updates
