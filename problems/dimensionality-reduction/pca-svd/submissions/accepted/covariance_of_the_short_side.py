"""Eigenvectors of the covariance where there are few columns; of the n x n matrix of products where there are many."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    n, d = X.shape
    mean = X.mean(axis=0)
    A = X - mean
    if d <= n:
        values, vectors = np.linalg.eigh(A.T @ A)
        values, components = values[::-1], vectors[:, ::-1].T
    else:
        values, left = np.linalg.eigh(A @ A.T)
        values, left = values[::-1], left[:, ::-1]
        rank = int(np.sum(values > 1e-10 * values[0]))
        components = (left[:, :rank] / np.sqrt(values[:rank])).T @ A
    variance = np.maximum(values, 0.0) / (n - 1)
    ratio = variance / variance.sum()
    k = n_components
    if isinstance(k, float):
        k = int(np.sum(np.cumsum(ratio) < n_components - 1e-12)) + 1
    components = components[:k]
    return {
        "mean": mean,
        "components": components,
        "explained_variance": variance[:k],
        "ratio": ratio[:k],
        "scores": A @ components.T,
    }
