"""Takes singular values below a fixed number for zero."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    n, d = X.shape
    # The best b for a given w is mean(y) - mean(X) w. Put in, it leaves the same problem for centred data.
    x_mean = X.mean(axis=0) if fit_intercept else np.zeros(d)  # (d,)
    y_mean = y.mean() if fit_intercept else 0.0

    U, s, Vt = np.linalg.svd(X - x_mean, full_matrices=False)  # (n, r), (r,), (r, d) with r = min(n, d)

    # A direction in which the data do not extend gets nothing, also for lam = 0: that makes w the shortest.
    extends = s > 1e-8  # (r,)
    shrink = np.zeros_like(s)
    shrink[extends] = s[extends] / (s[extends] ** 2 + lam)

    w = Vt.T @ (shrink * (U.T @ (y - y_mean)))  # (d,)
    b = y_mean - x_mean @ w
    return w, float(b)
