import numpy as np


def shrink_two(rho: float, c: np.ndarray, lam: float) -> dict[str, np.ndarray | int]:
    """Soft-thresholds c and ignores the correlation."""
    # (1, 1) and (1, -1) are eigenvectors: the sum and the difference of the weights have an equation each.
    total = (c[0] + c[1]) / (1 + rho + lam)
    difference = (c[0] - c[1]) / (1 - rho + lam)
    ridge = np.array([total + difference, total - difference]) / 2

    lasso = lasso_of_two(rho, c, lam)
    return {"ridge": ridge, "lasso": lasso, "lasso_support": int(np.count_nonzero(lasso))}


def lasso_of_two(rho: float, c: np.ndarray, lam: float) -> np.ndarray:
    """The weights whose features find lam in the residual, with the sign of the weight, or less where it is zero."""
    return np.sign(c) * np.maximum(np.abs(c) - lam, 0.0)
