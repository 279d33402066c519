import numpy as np


def elastic_net(X, y, alpha, l1_ratio, tol, max_iter):
    """Right, but each weight computes Xw anew."""
    n, d = X.shape
    A, target = X - X.mean(axis=0), y - y.mean()
    w = np.zeros(d)
    for _ in range(max_iter):
        before = w.copy()
        for j in range(d):
            if X[:, j].min() == X[:, j].max():
                continue
            others = w.copy()
            others[j] = 0.0
            z = A[:, j] @ (target - A @ others) / n
            shrunk = np.sign(z) * max(abs(z) - alpha * l1_ratio, 0.0)
            w[j] = shrunk / (A[:, j] @ A[:, j] / n + alpha * (1 - l1_ratio))
        if np.abs(w - before).max() <= tol:
            break
    return w, float(y.mean() - X.mean(axis=0) @ w)
