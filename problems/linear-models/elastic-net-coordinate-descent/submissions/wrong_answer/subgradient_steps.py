import numpy as np


def elastic_net(X, y, alpha, l1_ratio, tol, max_iter):
    """Steps along a subgradient: close to the minimum, but no weight is ever exactly zero."""
    n, d = X.shape
    A, target = X - X.mean(axis=0), y - y.mean()
    gram, c = A.T @ A / n, A.T @ target / n
    top = np.linalg.norm(gram, 2) + alpha
    w = np.full(d, 1e-3)
    for t in range(3000):
        g = gram @ w - c + alpha * (l1_ratio * np.sign(w) + (1 - l1_ratio) * w)
        w = w - g / (top * (1 + 0.05 * t))
    return w, float(y.mean() - X.mean(axis=0) @ w)
