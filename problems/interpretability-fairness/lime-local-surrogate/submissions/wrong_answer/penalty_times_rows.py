import numpy as np


def lime_explain(Z, fz, kernel_width, lam):
    """lam is multiplied by the number of rows."""
    distance2 = (1 - Z).sum(axis=1)
    pi = np.exp(-distance2 / kernel_width**2)

    z_mean = pi @ Z / pi.sum()
    f_mean = pi @ fz / pi.sum()
    Zc, fc = Z - z_mean, fz - f_mean

    weighted = Zc.T * pi
    coef = np.linalg.solve(weighted @ Zc + len(Z) * lam * np.eye(Z.shape[1]), weighted @ fc)
    intercept = f_mean - z_mean @ coef

    seen = fz[pi > 0]
    if np.all(seen == seen[0]):
        return coef, float(intercept), 1.0
    unexplained = pi @ (fc - Zc @ coef) ** 2
    return coef, float(intercept), float(1.0 - unexplained / (pi @ fc**2))
