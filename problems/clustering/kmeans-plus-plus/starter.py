import numpy as np


def kmeans_pp(X: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    """Rows that k-means++ chooses as initial centres.

    X: (n, d) float64 points; k: how many; u: (k,) uniform random numbers in [0, 1), one for each choice.
    Returns (k,) row numbers in the order of choice. Raises ValueError if k > n.
    """
    raise NotImplementedError
