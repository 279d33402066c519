"""Another algorithm: a point whose centroid is nearer than half the way to any other one keeps its label unseen."""

import numpy as np


def assign(points: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    return np.argmin((centroids**2).sum(axis=1) - 2 * points @ centroids.T, axis=1)


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = X.mean(axis=0)
    points, centroids = X - shift, init - shift
    labels = assign(points, centroids)
    n_updates = 0
    while n_updates < max_iter:
        moved = centroids.copy()
        for j in np.unique(labels):
            moved[j] = points[labels == j].mean(axis=0)
        centroids = moved
        n_updates += 1
        between = np.sqrt(((centroids[:, None] - centroids) ** 2).sum(axis=2))  # (k, k)
        np.fill_diagonal(between, np.inf)
        reach = 0.5 * between.min(axis=1) * (1 - 1e-7)
        own = np.sqrt(((points - centroids[labels]) ** 2).sum(axis=1))
        unsure = own >= reach[labels]
        new = labels.copy()
        new[unsure] = assign(points[unsure], centroids)
        if np.array_equal(new, labels):
            break
        labels = new
    return centroids + shift, labels, float(((points - centroids[labels]) ** 2).sum()), n_updates
