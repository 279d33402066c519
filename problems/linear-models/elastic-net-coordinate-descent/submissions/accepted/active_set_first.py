import numpy as np


def sweep(columns, w, g, gram, l1, l2):
    """One pass over these columns; how far the farthest weight moved."""
    farthest = 0.0
    for j in columns:
        z = g[j] + gram[j, j] * w[j]
        new = (z - l1 if z > l1 else z + l1 if z < -l1 else 0.0) / (gram[j, j] + l2)
        step = new - w[j]
        if step:
            w[j] = new
            g -= gram[:, j] * step
            farthest = max(farthest, abs(step))
    return farthest


def elastic_net(X, y, alpha, l1_ratio, tol, max_iter):
    """Settles the weights that are not zero before it looks at the others again."""
    n, d = X.shape
    A = X - X.mean(axis=0)
    gram, g = A.T @ A / n, A.T @ (y - y.mean()) / n
    w = np.zeros(d)
    usable = [j for j in range(d) if np.any(X[:, j] != X[0, j])]
    l1, l2 = alpha * l1_ratio, alpha * (1 - l1_ratio)
    while sweep(usable, w, g, gram, l1, l2) > tol:
        active = np.flatnonzero(w)
        while sweep(active, w, g, gram, l1, l2) > tol:
            pass
    return w, float(y.mean() - X.mean(axis=0) @ w)
