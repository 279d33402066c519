import numpy as np


def lime_explain(Z, fz, kernel_width, lam):
    """Adds up outer products in a Python loop."""
    m, d = Z.shape
    pi = np.exp(-(1 - Z).sum(axis=1) / kernel_width**2)
    z_mean, f_mean = pi @ Z / pi.sum(), pi @ fz / pi.sum()
    A, y = lam * np.eye(d), np.zeros(d)
    for i in range(m):
        row = Z[i] - z_mean
        A += pi[i] * np.outer(row, row)
        y += pi[i] * (fz[i] - f_mean) * row
    coef = np.linalg.solve(A, y)
    rest = total = 0.0
    for i in range(m):
        total += pi[i] * (fz[i] - f_mean) ** 2
        rest += pi[i] * (fz[i] - f_mean - (Z[i] - z_mean) @ coef) ** 2
    r2 = 1.0 if np.ptp(fz[pi > 0]) == 0 else 1 - rest / total
    return coef, float(f_mean - z_mean @ coef), float(r2)
