"""Appends a column of ones and shrinks its weight together with the others."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    A = np.column_stack([X, np.ones(len(X))]) if fit_intercept else X
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    gain = np.divide(s, s**2 + lam, out=np.zeros_like(s), where=s > 1e-13 * s[0])
    w = Vt.T @ (gain * (U.T @ y))
    return (w[:-1], float(w[-1])) if fit_intercept else (w, 0.0)
