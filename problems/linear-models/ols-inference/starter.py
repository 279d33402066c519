import numpy as np


def ols(X: np.ndarray, y: np.ndarray) -> dict[str, np.ndarray | float]:
    """Ordinary least squares with an intercept, and what its coefficients are worth.

    X: (n, d) float64 without a column of ones, n > d + 1; y: (n,) float64.
    Returns {"coef", "se", "t", "p"}, each (d + 1,) with the intercept first, and the floats {"sigma2", "r2", "adj_r2"}.
    """
    raise NotImplementedError
