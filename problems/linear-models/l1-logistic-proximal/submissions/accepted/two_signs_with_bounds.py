import numpy as np
from scipy.optimize import minimize


def l1_logistic(X, y, lam, tol, max_iter):
    """w = u - v with u, v >= 0 makes the penalty linear: a smooth problem with bounds, for SciPy."""
    n, d = X.shape
    mean = X.mean(axis=0)
    A = X - mean
    A[:, X.max(axis=0) == X.min(axis=0)] = 0.0

    def value(q):
        z = A @ (q[1 : d + 1] - q[d + 1 :]) + q[0]
        r = np.exp(-np.logaddexp(0.0, -z)) - y
        g = A.T @ r / n
        cost = (np.logaddexp(0.0, z) - y * z).mean() + lam * q[1:].sum()
        return cost, np.concatenate([[r.mean()], g + lam, lam - g])

    start = np.zeros(2 * d + 1)
    start[0] = np.log(y.mean() / (1 - y.mean()))
    bounds = [(None, None)] + [(0.0, None)] * (2 * d)
    options = {"maxiter": 20_000, "maxfun": 100_000, "ftol": 1e-15, "gtol": 1e-9, "maxcor": 20}
    q = minimize(value, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options).x
    w = q[1 : d + 1] - q[d + 1 :]
    return w, q[0] - mean @ w
