import numpy as np


def lime_explain(Z: np.ndarray, fz: np.ndarray, kernel_width: float, lam: float) -> tuple[np.ndarray, float, float]:
    """A linear model of fz around the instance, fitted to weighted neighbours.

    Z: (m, d) masks of 0 and 1, row 0 all ones (the instance); fz: (m,) model outputs.
    Returns (coef (d,), intercept, weighted_r2).
    """
    raise NotImplementedError
