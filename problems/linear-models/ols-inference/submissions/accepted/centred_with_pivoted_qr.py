import numpy as np
from scipy import linalg, stats


def ols(X, y):
    """Centres, so that the intercept is on its own, and solves triangles after a QR with pivoting."""
    n, d = X.shape
    mean, level = X.mean(axis=0), y.mean()
    Q, R, order = linalg.qr(X - mean, mode="economic", pivoting=True)
    yc = y - level
    slope, inverse = np.empty(d), np.empty((d, d))
    slope[order] = linalg.solve_triangular(R, Q.T @ yc)
    inverse[order] = linalg.solve_triangular(R, np.eye(d))  # inverse @ inverse.T is the inverse of Xc^T Xc
    residual = yc - (X - mean) @ slope
    rss, tss, nu = residual @ residual, yc @ yc, n - d - 1
    variances = np.append(1 / n + np.sum((mean @ inverse) ** 2), np.sum(inverse**2, axis=1)) * rss / nu
    coef = np.append(level - mean @ slope, slope)
    t = coef / np.sqrt(variances)
    return {
        "coef": coef,
        "se": np.sqrt(variances),
        "t": t,
        "p": 2 * stats.t.sf(np.abs(t), nu),
        "sigma2": float(rss / nu),
        "r2": float(1 - rss / tss),
        "adj_r2": float(1 - (1 - (1 - rss / tss)) * (n - 1) / nu),
    }
