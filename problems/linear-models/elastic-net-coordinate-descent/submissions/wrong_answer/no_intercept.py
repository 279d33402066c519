import math

import numpy as np


def soft_threshold(z: float, t: float) -> float:
    """argmin_w (w - z)^2 / 2 + t |w|: z moved towards 0 by t, and 0 if it would pass it."""
    return math.copysign(max(abs(z) - t, 0.0), z)


def elastic_net(
    X: np.ndarray, y: np.ndarray, alpha: float, l1_ratio: float, tol: float, max_iter: int
) -> tuple[np.ndarray, float]:
    """Fits through the origin and returns the mean residual as b."""
    n, d = X.shape
    l1, l2 = alpha * l1_ratio, alpha * (1 - l1_ratio)

    # The best b for a given w is mean(y) - mean(X) w. Put in, it leaves the same problem for centred data.
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = X  # (n, d)
    gram = A.T @ A / n  # (d, d)
    varying = np.flatnonzero(X.max(axis=0) > X.min(axis=0))  # a constant column keeps its weight 0

    w = np.zeros(d)
    g = A.T @ y / n  # (d,) mean product of each column with the residual, kept up to date
    for _ in range(max_iter):
        before = w.copy()
        for j in varying:
            without_j = g[j] + gram[j, j] * w[j]  # what column j finds if its own part is put back into the residual
            step = soft_threshold(without_j, l1) / (gram[j, j] + l2) - w[j]
            if step:
                w[j] += step
                g -= gram[j] * step
        if np.abs(w - before).max() <= tol:
            break

    return w, float(y_mean - x_mean @ w)
