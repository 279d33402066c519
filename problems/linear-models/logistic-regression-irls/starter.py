import numpy as np


def logistic_irls(X: np.ndarray, y: np.ndarray, lam: float, tol: float, max_iter: int) -> dict[str, np.ndarray]:
    """Logistic regression by Newton's method with step halving, and what its coefficients are worth.

    X: (n, d) float64 without a column of ones; y: (n,) of 0 and 1; lam: weight of half the squared norm of the weights,
    without the intercept. Stops when no entry of the gradient is as large as tol, or after max_iter steps.
    Returns {"coef", "se", "odds_ratio"}, each (d + 1,) with the intercept first, and {"ci"} (d + 1, 2).
    """
    raise NotImplementedError
