"""Takes the eigenvectors of the covariance in the order in which np.linalg.eig returns them."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    mean = X.mean(axis=0)
    A = X - mean
    variance, vectors = np.linalg.eig(np.cov(A, rowvar=False).reshape(X.shape[1], -1))
    ratio = variance / variance.sum()
    k = n_components
    if isinstance(n_components, float):
        k = int(np.argmax(np.cumsum(ratio) >= n_components - 1e-12)) + 1
    components = vectors[:, :k].T
    return {
        "mean": mean,
        "components": components,
        "explained_variance": variance[:k],
        "ratio": ratio[:k],
        "scores": A @ components.T,
    }
