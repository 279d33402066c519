"""Forms the Gram matrix and takes its pseudo-inverse: half of the digits are gone before it begins."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    n, d = X.shape
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(d), 0.0)
    A, target = X - x_mean, y - y_mean
    if d > n:
        w = A.T @ (np.linalg.pinv(A @ A.T + lam * np.eye(n), hermitian=True) @ target)
    else:
        w = np.linalg.pinv(A.T @ A + lam * np.eye(d), hermitian=True) @ (A.T @ target)
    return w, float(y_mean - x_mean @ w)
