import numpy as np
from scipy.special import betainc


def ols(X, y):
    """SVD of the design with columns of length 1; the p-value as an incomplete beta function."""
    n, d = X.shape
    A = np.concatenate([np.ones((n, 1)), X], axis=1)
    length = np.sqrt((A**2).sum(axis=0))
    U, s, Vt = np.linalg.svd(A / length, full_matrices=False)
    half = Vt.T / s  # (d + 1, d + 1)
    coef = half @ (U.T @ y) / length
    e = y - A @ coef
    nu = n - d - 1
    rss, tss = np.sum(e**2), np.sum((y - np.mean(y)) ** 2)
    se = np.sqrt(rss / nu) * np.linalg.norm(half, axis=1) / length
    t = coef / se
    return {
        "coef": coef,
        "se": se,
        "t": t,
        "p": betainc(nu / 2, 0.5, nu / (nu + t**2)),
        "sigma2": rss / nu,
        "r2": 1 - rss / tss,
        "adj_r2": 1 - (rss / nu) / (tss / (n - 1)),
    }
