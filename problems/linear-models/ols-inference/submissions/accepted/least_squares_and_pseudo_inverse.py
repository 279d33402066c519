import numpy as np
from scipy.stats import t as student


def ols(X, y):
    """lstsq for the coefficients; the rows of the pseudo-inverse have the variances as their squared lengths."""
    A = np.hstack([np.ones((len(X), 1)), X])
    scale = np.abs(A).max(axis=0)
    coef = np.linalg.lstsq(A / scale, y, rcond=None)[0] / scale
    pinv = np.linalg.pinv(A / scale, rcond=1e-15) / scale[:, None]  # (d + 1, n)
    nu = A.shape[0] - A.shape[1]
    sigma2 = ((y - A @ coef) ** 2).sum() / nu
    se = np.sqrt(sigma2 * np.einsum("jn,jn->j", pinv, pinv))
    share = sigma2 / y.var(ddof=1)
    p = student.sf(np.abs(coef / se), nu) + student.cdf(-np.abs(coef / se), nu)
    answer = {"coef": coef, "se": se, "t": coef / se, "p": p, "sigma2": sigma2}
    return answer | {"r2": 1 - share * nu / (len(y) - 1), "adj_r2": 1 - share}
