"""Projects X itself instead of the centred data."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    n = len(X)
    mean = X.mean(axis=0)
    A = X - mean
    _, s, Vt = np.linalg.svd(A, full_matrices=False)
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
        "scores": X @ components.T,
    }
