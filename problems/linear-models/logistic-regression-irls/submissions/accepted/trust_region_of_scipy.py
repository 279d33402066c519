import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def logistic_irls(X, y, lam, tol, max_iter):
    """SciPy's trust region on standardised columns, then back to the units that were given."""
    n, d = X.shape
    mean, scale = X.mean(axis=0), np.where(np.ptp(X, axis=0) > 0, X.std(axis=0), 1.0)
    A = np.column_stack([np.ones(n), (X - mean) / scale])
    # beta = B @ gamma: the coefficients in the given units
    B = np.diag(np.append(1.0, 1 / scale))
    B[0, 1:] = -mean / scale
    ridge = lam * np.diag(np.append(0.0, 1 / scale**2))

    def value(g):
        z = A @ g
        return np.logaddexp(0.0, z).sum() - z[y == 1].sum() + g @ ridge @ g / 2

    def slope(g):
        return A.T @ (expit(A @ g) - y) + ridge @ g

    def curvature(g):
        p = expit(A @ g)
        return A.T @ (A * (p * (1 - p))[:, None]) + ridge

    g = minimize(value, np.zeros(d + 1), jac=slope, hess=curvature, method="trust-exact", options={"gtol": 1e-7}).x
    for _ in range(2):
        g = g - np.linalg.solve(curvature(g), slope(g))
    beta = B @ g
    se = np.sqrt(np.diag(B @ np.linalg.inv(curvature(g)) @ B.T))
    limits = [np.exp(beta + sign * 1.959963984540054 * se) for sign in (-1, 1)]
    return {"coef": beta, "se": se, "odds_ratio": np.exp(beta), "ci": np.transpose(limits)}
