import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, list | tuple]:
    """The SVD of the transposed data, and answers in plain lists and tuples."""
    mean = X.mean(axis=0)  # (d,)
    V, s, Ut = np.linalg.svd((X - mean).T, full_matrices=False)  # (d, r), (r,), (r, n)
    variance = s**2 / (len(X) - 1)  # (r,)
    ratio = variance / variance.sum()  # (r,)
    k = n_components
    if isinstance(n_components, float):
        k = next(j for j in range(1, len(s) + 1) if ratio[:j].sum() >= n_components - 1e-12)
    return {
        "scores": (s[:k, np.newaxis] * Ut[:k]).T.tolist(),
        "ratio": tuple(ratio[:k].tolist()),
        "explained_variance": list(variance[:k]),
        "components": V[:, :k].T.tolist(),
        "mean": mean.tolist(),
    }
