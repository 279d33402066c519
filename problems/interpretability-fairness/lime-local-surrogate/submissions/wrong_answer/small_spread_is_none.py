"""Takes outputs of small spread for equal ones."""

import numpy as np


def lime_explain(Z: np.ndarray, fz: np.ndarray, kernel_width: float, lam: float) -> tuple[np.ndarray, float, float]:
    distance2 = (1 - Z).sum(axis=1)  # (m,) of a mask to the all-ones mask: how many features are missing
    pi = np.exp(-distance2 / kernel_width**2)  # (m,)

    # At the best intercept the residuals have weighted mean 0: subtract the weighted means, and it is gone.
    z_mean = pi @ Z / pi.sum()  # (d,)
    f_mean = pi @ fz / pi.sum()
    Zc, fc = Z - z_mean, fz - f_mean

    weighted = Zc.T * pi  # (d, m)
    coef = np.linalg.solve(weighted @ Zc + lam * np.eye(Z.shape[1]), weighted @ fc)
    intercept = f_mean - z_mean @ coef

    if pi @ fc**2 < 1e-10:
        return coef, float(intercept), 1.0
    unexplained = pi @ (fc - Zc @ coef) ** 2
    return coef, float(intercept), float(1.0 - unexplained / (pi @ fc**2))
