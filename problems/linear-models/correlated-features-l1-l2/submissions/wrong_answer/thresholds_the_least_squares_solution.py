import numpy as np


def shrink_two(rho, c, lam):
    """Solves without a penalty first and thresholds the result."""
    free = np.array([c[0] - rho * c[1], c[1] - rho * c[0]]) / ((1 - rho) * (1 + rho))
    lasso = np.sign(free) * np.maximum(np.abs(free) - lam, 0.0)
    ridge = np.linalg.solve(np.array([[1 + lam, rho], [rho, 1 + lam]]), c)
    return {"ridge": ridge, "lasso": lasso, "lasso_support": int(np.count_nonzero(lasso))}
