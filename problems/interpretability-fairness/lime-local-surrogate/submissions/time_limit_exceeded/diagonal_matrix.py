import numpy as np


def lime_explain(Z, fz, kernel_width, lam):
    """The weights as an m x m matrix."""
    d = Z.shape[1]
    pi = np.exp(-(1 - Z).sum(axis=1) / kernel_width**2)
    W = np.diag(pi)
    z_mean, f_mean = pi @ Z / pi.sum(), pi @ fz / pi.sum()
    Zc, fc = Z - z_mean, fz - f_mean
    coef = np.linalg.solve(Zc.T @ W @ Zc + lam * np.eye(d), Zc.T @ W @ fc)
    residual = fc - Zc @ coef
    r2 = 1.0 if np.ptp(fz[pi > 0]) == 0 else 1 - residual @ W @ residual / (fc @ W @ fc)
    return coef, float(f_mean - z_mean @ coef), float(r2)
