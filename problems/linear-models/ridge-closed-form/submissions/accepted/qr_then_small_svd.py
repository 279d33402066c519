"""A QR factorisation takes away the long side, the SVD sees only a small square matrix."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(X.shape[1]), 0.0)
    A, target = X - x_mean, y - y_mean
    is_wide = A.shape[1] > A.shape[0]
    Q, R = np.linalg.qr(A.T if is_wide else A)
    U, s, Vt = np.linalg.svd(R.T if is_wide else R)
    limit = s.max() * max(A.shape) * 1e-15
    gain = np.divide(s, s**2 + lam, out=np.zeros_like(s), where=s > limit)
    if not is_wide:
        target = Q.T @ target
    w = Vt.T @ (gain * (U.T @ target))
    if is_wide:
        w = Q @ w
    return w, float(y_mean - x_mean @ w)
