"""SVD of the transpose; the total variance is that of the columns, whatever the basis."""

import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    mean = X.sum(axis=0) / len(X)
    V, s, Ut = np.linalg.svd((X - mean).T, full_matrices=False)
    variance = np.square(s) / (len(X) - 1)
    total = np.var(X, axis=0, ddof=1).sum()
    if isinstance(n_components, int):
        k = n_components
    else:
        k, so_far = 0, 0.0
        while so_far < (n_components - 1e-12) * total:
            so_far += variance[k]
            k += 1
    scores = (Ut[:k] * s[:k, np.newaxis]).T
    return {
        "mean": mean,
        "components": V[:, :k].T,
        "explained_variance": variance[:k],
        "ratio": variance[:k] / total,
        "scores": scores,
    }
