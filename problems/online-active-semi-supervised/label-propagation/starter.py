import numpy as np


def propagate(X: np.ndarray, y: np.ndarray, gamma: float) -> tuple[np.ndarray, np.ndarray]:
    """Class shares of unlabelled points as weighted means of all points, labelled ones held fixed.

    X: (n, d) float64; y: (n,) labels 0 .. K - 1, -1 where unlabelled; gamma: weights are exp(-gamma |x_i - x_j|^2).
    Returns (F (n, K), labels (n,)).
    """
    raise NotImplementedError
