import numpy as np


def l1_logistic(X: np.ndarray, y: np.ndarray, lam: float, tol: float, max_iter: int) -> tuple[np.ndarray, float]:
    """Logistic regression with an L1 penalty on the weights, but not on the intercept.

    X: (n, d) float64; y: (n,) of 0 and 1, both present; lam: weight of the L1 norm, > 0. Stops when no entry of the
    proximal gradient is larger than tol, or after max_iter steps.
    Returns (w, b): w (d,) with exact zeros, and a number.
    """
    raise NotImplementedError
