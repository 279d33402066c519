import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    """Centred data = U diag(s) V^T: the rows of V^T are the components, s^2 / (n - 1) their variances."""
    n = len(X)
    mean = X.mean(axis=0)  # (d,)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)  # (n, r), (r,), (r, d) with r = min(n, d); s descends

    variance = s**2 / (n - 1)  # (r,)
    ratio = variance / variance.sum()  # (r,) of the total, not of what is kept

    k = n_components
    if isinstance(n_components, float):
        reached = np.cumsum(ratio) >= n_components - 1e-12  # (r,) False ... False True ... True
        k = int(np.argmax(reached)) + 1  # the first True, counted from one

    return {
        "mean": mean,
        "components": Vt[:k],
        "explained_variance": variance[:k],
        "ratio": ratio[:k],
        "scores": U[:, :k] * s[:k],  # (n, k), the same as (X - mean) @ Vt[:k].T
    }
