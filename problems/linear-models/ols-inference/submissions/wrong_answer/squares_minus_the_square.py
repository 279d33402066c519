"""The shortcut for the variance of y, which cancels far from zero."""

import numpy as np
from scipy.special import stdtr


def ols(X: np.ndarray, y: np.ndarray) -> dict[str, np.ndarray | float]:
    n, d = X.shape
    dof = n - d - 1
    A = np.column_stack([np.ones(n), X])  # (n, d + 1)

    # A = QR. A^T A would square the condition number; R is as well conditioned as A is.
    Q, R = np.linalg.qr(A)  # (n, d + 1), (d + 1, d + 1)
    coef = np.linalg.solve(R, Q.T @ y)  # (d + 1,)

    residual = y - A @ coef  # (n,)
    sigma2 = residual @ residual / dof
    total = (y @ y - n * y.mean() ** 2) / (n - 1)  # the variance of y

    # (A^T A)^-1 = R^-1 R^-T: its diagonal holds the squared lengths of the rows of R^-1.
    R_inverse = np.linalg.inv(R)
    se = np.sqrt(sigma2 * (R_inverse**2).sum(axis=1))  # (d + 1,)
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
