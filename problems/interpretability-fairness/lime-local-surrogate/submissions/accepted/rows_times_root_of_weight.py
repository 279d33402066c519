import numpy as np


def lime_explain(Z, fz, kernel_width, lam):
    """Plain least squares: rows times sqrt(pi), and d more rows sqrt(lam) e_j with target 0."""
    m, d = Z.shape
    pi = np.exp(-((1.0 - Z) ** 2).sum(axis=1) / kernel_width**2)
    root = np.sqrt(pi)
    top = np.column_stack([Z, np.ones(m)]) * root[:, None]
    shift = fz[0]  # only for the rounding
    bottom = np.sqrt(lam) * np.eye(d, d + 1)
    A, y = np.vstack([top, bottom]), np.concatenate([(fz - shift) * root, np.zeros(d)])
    Q, R = np.linalg.qr(A)
    solution = np.linalg.solve(R, Q.T @ y)
    coef, intercept = solution[:d], solution[d] + shift
    seen = pi > 0
    if np.ptp(fz[seen]) == 0:
        return coef, float(intercept), 1.0
    total = np.average((fz - np.average(fz, weights=pi)) ** 2, weights=pi)
    rest = np.average((fz - Z @ coef - intercept) ** 2, weights=pi)
    return coef, float(intercept), float(1 - rest / total)
