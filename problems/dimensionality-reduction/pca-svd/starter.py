import numpy as np


def pca(X: np.ndarray, n_components: int | float) -> dict[str, np.ndarray]:
    """Principal component analysis.

    X: (n, d) float64, n >= 2; n_components: an int k in 1..min(n, d), or a float in (0, 1): the share of the variance
    that must be explained.
    Returns {"mean": (d,), "components": (k, d), "explained_variance": (k,), "ratio": (k,), "scores": (n, k)}.
    """
    raise NotImplementedError
