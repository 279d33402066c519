"""Right, but one point at a time."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    centroids = init.copy()
    previous, n_updates = None, 0
    while True:
        labels = np.array([np.argmin(np.linalg.norm(x - centroids, axis=1)) for x in X])
        if n_updates == max_iter or np.array_equal(labels, previous):
            break
        previous = labels
        for j in range(len(init)):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
        n_updates += 1
    return centroids, labels, float(((X - centroids[labels]) ** 2).sum()), n_updates
