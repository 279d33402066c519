"""Divides by zero singular values when it goes from the n x n matrix of products to the components."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    n = len(X)
    mean = X.mean(axis=0)
    A = X - mean
    values, U = np.linalg.eigh(A @ A.T)
    r = min(X.shape)
    s, U = np.sqrt(np.maximum(values[::-1][:r], 1e-300)), U[:, ::-1][:, :r]
    Vt = (U / s).T @ A
    variance = s**2 / (n - 1)
    ratio = variance / variance.sum()
    k = n_components
    if isinstance(n_components, float):
        k = int(np.argmax(np.cumsum(ratio) >= n_components - 1e-12)) + 1
    components = Vt[:k]
    return {
        "mean": mean,
        "components": components,
        "explained_variance": variance[:k],
        "ratio": ratio[:k],
        "scores": U[:, :k] * s[:k],
    }
