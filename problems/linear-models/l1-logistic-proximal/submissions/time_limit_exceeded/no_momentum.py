import numpy as np
from scipy.special import expit


def l1_logistic(X, y, lam, tol, max_iter):
    """Right, but plain proximal gradient: steps in proportion to the condition number, not to its root."""
    n, d = X.shape
    A = np.column_stack([np.ones(n), X - X.mean(axis=0)])
    cut = np.append(0.0, np.full(d, lam))
    step = 4 * n / np.linalg.norm(A, 2) ** 2
    v = np.zeros(d + 1)
    v[0] = np.log(y.mean() / (1 - y.mean()))
    while True:
        to = v - step * (A.T @ (expit(A @ v) - y) / n)
        to = np.sign(to) * np.maximum(np.abs(to) - step * cut, 0.0)
        moved = np.abs(to - v).max()
        v = to
        if moved <= step * tol:
            return v[1:], float(v[0] - X.mean(axis=0) @ v[1:])
