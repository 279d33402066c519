import numpy as np


def lda_projection(X: np.ndarray, y: np.ndarray, k: int, reg: float = 1e-6) -> tuple[np.ndarray, np.ndarray]:
    """The k directions that separate the classes best.

    X: (n, d) float64; y: (n,) labels, whole numbers or texts; reg: share of the mean of diag(S_w) that is added to it.
    Returns (W, eigvals): W (d, k) with W.T @ S @ W = I, and eigvals (k,) from the largest down.
    Raises ValueError if k is larger than the number of classes minus 1.
    """
    raise NotImplementedError
