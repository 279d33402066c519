import numpy as np
from scipy.special import stdtr


def ols(X: np.ndarray, y: np.ndarray) -> dict[str, np.ndarray | float]:
    """Forms A^T A: half of the digits are lost before anything is solved."""
    n, d = X.shape
    dof = n - d - 1
    A = np.column_stack([np.ones(n), X])  # (n, d + 1)

    inverse = np.linalg.inv(A.T @ A)
    coef = inverse @ (A.T @ y)

    residual = y - A @ coef  # (n,)
    sigma2 = residual @ residual / dof
    total = ((y - y.mean()) ** 2).sum() / (n - 1)  # the variance of y

    # (A^T A)^-1 = R^-1 R^-T: its diagonal holds the squared lengths of the rows of R^-1.
    se = np.sqrt(sigma2 * np.abs(np.diag(inverse)))  # (d + 1,)
    t = coef / se

    return {
        "coef": coef,
        "se": se,
        "t": t,
        "p": 2 * stdtr(dof, -np.abs(t)),  # both tails, from the lower one: nothing is subtracted from 1
        "sigma2": float(sigma2),
        "r2": float(1 - sigma2 * dof / (total * (n - 1))),
        "adj_r2": float(1 - sigma2 / total),
    }
