import numpy as np
from scipy.linalg import solve


def lime_explain(Z, fz, kernel_width, lam):
    """A column of ones, and a penalty matrix whose last entry is 0."""
    m, d = Z.shape
    pi = np.exp(-(np.linalg.norm(1 - Z, axis=1) ** 2) / kernel_width**2)
    A = np.hstack([Z, np.ones((m, 1))])
    penalty = np.diag([lam] * d + [0.0])
    solution = solve(A.T @ (A * pi[:, None]) + penalty, A.T @ (pi * (fz - fz[0])), assume_a="sym")
    coef, intercept = solution[:d], solution[d] + fz[0]
    seen = fz[pi > 0]
    if seen.min() == seen.max():
        return coef, float(intercept), 1.0
    mean = (pi * fz).sum() / pi.sum()
    residual = fz - A @ np.append(coef, intercept)
    return coef, float(intercept), float(1 - (pi * residual**2).sum() / (pi * (fz - mean) ** 2).sum())
