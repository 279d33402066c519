import numpy as np


def pca_topk(X: np.ndarray, k: int, V0: np.ndarray, iters: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The k leading principal components by subspace iteration.

    X: (n, d) float64; V0: (d, k) the start; iters: how often the subspace is multiplied by the covariance.
    Returns (variances, components, ratio): variances (k,) from the largest down, with n - 1 in the denominator;
    components (k, d), unit rows; ratio (k,) of the total variance.
    """
    raise NotImplementedError
