"""Ridge is least squares with sqrt(lam) * I as further rows; for d > n in the coordinates of the row space."""

import math

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    n, d = X.shape
    offset = X.mean(axis=0) if fit_intercept else np.zeros(d)
    level = float(y.mean()) if fit_intercept else 0.0
    A = X - offset
    basis = None
    if d > n:
        basis, triangle = np.linalg.qr(A.T)
        A = triangle.T
    k = A.shape[1]
    rows = np.concatenate([A, math.sqrt(lam) * np.eye(k)]) if lam > 0 else A
    target = np.concatenate([y - level, np.zeros(len(rows) - n)])
    u = np.linalg.lstsq(rows, target, rcond=None)[0]
    w = u if basis is None else basis @ u
    return w, level - float(offset @ w)
