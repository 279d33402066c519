import numpy as np


def best_split(X: np.ndarray, y: np.ndarray, n_classes: int, min_samples_leaf: int = 1) -> tuple[int, float, float]:
    """The split "x[feature] <= threshold goes left" with the largest Gini gain.

    X: (n, d) float64; y: (n,) int64 in 0 .. n_classes - 1; min_samples_leaf: fewest rows on either side.
    Returns (feature, threshold, gain), or (-1, nan, 0.0) where no split gains more than 1e-12.
    """
    raise NotImplementedError
