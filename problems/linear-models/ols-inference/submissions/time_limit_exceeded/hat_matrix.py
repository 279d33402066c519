import numpy as np
from scipy.stats import t as student


def ols(X, y):
    """Right, but it makes the n x n hat matrix for the residuals."""
    n, d = X.shape
    A = np.column_stack([np.ones(n), X])
    scale = np.abs(A).max(axis=0)
    pinv = np.linalg.pinv(A / scale, rcond=1e-15)
    hat = (A / scale) @ pinv  # (n, n)
    nu = n - d - 1
    coef = pinv @ y / scale
    sigma2 = ((y - hat @ y) ** 2).sum() / nu
    se = np.sqrt(sigma2 * (pinv**2).sum(axis=1)) / scale
    share = sigma2 / y.var(ddof=1)
    p = 2 * student.sf(np.abs(coef / se), nu)
    answer = {"coef": coef, "se": se, "t": coef / se, "p": p, "sigma2": sigma2}
    return answer | {"r2": 1 - share * nu / (n - 1), "adj_r2": 1 - share}
