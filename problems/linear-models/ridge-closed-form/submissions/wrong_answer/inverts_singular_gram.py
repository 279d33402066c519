"""Inverts X^T X + lam I, whatever lam is."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    n, d = X.shape
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(d), 0.0)
    A, target = X - x_mean, y - y_mean
    if d > n and lam > 0:
        w = A.T @ np.linalg.inv(A @ A.T + lam * np.eye(n)) @ target
    else:
        w = np.linalg.inv(A.T @ A + lam * np.eye(d)) @ A.T @ target
    return w, float(y_mean - x_mean @ w)
