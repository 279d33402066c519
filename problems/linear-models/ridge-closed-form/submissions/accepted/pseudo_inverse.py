"""The pseudo-inverse for lam = 0; otherwise two triangular solves after QR of the rows with the penalty below them."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    n, d = X.shape
    x_mean, y_mean = (X.mean(axis=0), y.mean()) if fit_intercept else (np.zeros(d), 0.0)
    A, target = X - x_mean, y - y_mean
    if lam == 0:
        w = np.linalg.pinv(A, rcond=1e-13) @ target
    elif n >= d:
        Q, R = np.linalg.qr(np.vstack([A, np.sqrt(lam) * np.eye(d)]))
        w = np.linalg.solve(R, Q[:n].T @ target)
    else:
        # w is the part in the row space of the shortest solution of [A, sqrt(lam) I] z = target.
        Q, R = np.linalg.qr(np.vstack([A.T, np.sqrt(lam) * np.eye(n)]))
        w = Q[:d] @ np.linalg.solve(R.T, target)
    return w, float(y_mean - x_mean @ w)
