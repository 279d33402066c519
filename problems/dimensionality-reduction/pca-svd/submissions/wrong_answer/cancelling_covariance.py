"""Covariance as mean of products minus product of means: with a mean of 1e6 no digit is left."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    n = len(X)
    mean = X.mean(axis=0)
    A = X - mean
    values, vectors = np.linalg.eigh((X.T @ X - n * np.outer(mean, mean)) / (n - 1))
    variance = np.maximum(values[::-1], 0.0)
    ratio = variance / variance.sum()
    k = n_components
    if isinstance(n_components, float):
        k = int(np.argmax(np.cumsum(ratio) >= n_components - 1e-12)) + 1
    components = vectors[:, ::-1][:, :k].T
    return {
        "mean": mean,
        "components": components,
        "explained_variance": variance[:k],
        "ratio": ratio[:k],
        "scores": A @ components.T,
    }
