import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    """Ridge regression in closed form.

    X: (n, d) and y: (n,), both float64; lam: weight of the penalty on the squared norm of w, at least 0.
    fit_intercept: whether there is an intercept b; it is not penalised.
    Returns (w, b): w (d,) and b a float, 0.0 without an intercept.
    For lam = 0: of all least-squares solutions the one with the smallest norm of w.
    """
    raise NotImplementedError
