import numpy as np


def elastic_net(X, y, alpha, l1_ratio, tol, max_iter):
    """All weights at once: a gradient step, then the soft threshold, with momentum that restarts when it overshoots."""
    n, d = X.shape
    varies = np.ptp(X, axis=0) > 0
    A = (X - X.mean(axis=0))[:, varies]
    w = np.zeros(d)
    if varies.any():
        gram, c = A.T @ A / n, A.T @ (y - y.mean()) / n
        l1, l2 = alpha * l1_ratio, alpha * (1 - l1_ratio)
        step = 1 / (np.linalg.norm(gram, 2) + l2)
        v = ahead = np.zeros(A.shape[1])
        t = 1.0
        for _ in range(20_000):
            z = ahead - step * (gram @ ahead - c + l2 * ahead)
            new = np.sign(z) * np.maximum(np.abs(z) - step * l1, 0.0)
            if np.abs(new - ahead).max() <= 1e-9 * max(1.0, np.abs(new).max()):
                break
            if (ahead - new) @ (new - v) > 0:
                t = 1.0
            t_new = (1 + np.sqrt(1 + 4 * t * t)) / 2
            ahead = new + (t - 1) / t_new * (new - v)
            v, t = new, t_new
        w[varies] = v
    return w, float(y.mean() - X.mean(axis=0) @ w)
