"""Least squares with sqrt(lam) * I below X, also for d > n: a (n + d) x d matrix."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    d = X.shape[1]
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(d), 0.0)
    A, target = X - x_mean, y - y_mean
    if lam > 1e-6:
        w = np.linalg.solve(A.T @ A + lam * np.eye(d), A.T @ target)
    else:
        rows = np.vstack([A, np.sqrt(lam) * np.eye(d)])
        w = np.linalg.lstsq(rows, np.concatenate([target, np.zeros(d)]), rcond=None)[0]
    return w, float(y_mean - x_mean @ w)
