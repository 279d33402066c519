"""Both steps as matrix products: the sums are the product of the one-hot labels with the points."""

import numpy as np


def kmeans(X: np.ndarray, init: np.ndarray, max_iter: int = 300) -> tuple[np.ndarray, np.ndarray, float, int]:
    shift = init.mean(axis=0)
    points, centroids = X - shift, init - shift
    ids = np.arange(len(init))
    last, n_updates = None, 0
    while True:
        labels = np.argmax(points @ centroids.T - 0.5 * np.einsum("ij,ij->i", centroids, centroids), axis=1)
        if n_updates == max_iter or np.array_equal(labels, last):
            break
        one_hot = (labels[:, None] == ids).astype(float)  # (n, k)
        counts = one_hot.sum(axis=0)[:, None]  # (k, 1)
        centroids = np.where(counts > 0, one_hot.T @ points / np.maximum(counts, 1), centroids)
        last = labels
        n_updates += 1
    residual = points - centroids[labels]
    return centroids + shift, labels, float(np.vdot(residual, residual)), n_updates
