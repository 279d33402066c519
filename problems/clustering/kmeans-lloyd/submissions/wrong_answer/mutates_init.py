"""Takes init for its own array and moves the caller's centroids."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    points, centroids = X, init
    previous, n_updates = None, 0
    while True:
        distances = np.stack([((points - c) ** 2).sum(axis=1) for c in centroids], axis=1)
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
