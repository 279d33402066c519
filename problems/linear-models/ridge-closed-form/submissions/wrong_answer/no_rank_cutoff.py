"""Divides by singular values that are nothing but rounding."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    d = X.shape[1]
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(d), 0.0)
    U, s, Vt = np.linalg.svd(X - x_mean, full_matrices=False)
    gain = np.divide(s, s**2 + lam, out=np.zeros_like(s), where=s > 0)
    w = Vt.T @ (gain * (U.T @ (y - y_mean)))
    return w, float(y_mean - x_mean @ w)
