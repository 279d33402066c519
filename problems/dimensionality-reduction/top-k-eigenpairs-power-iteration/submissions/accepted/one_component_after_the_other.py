import numpy as np


def pca_topk(X, k, V0, iters):
    """Power iteration for one vector at a time, kept orthogonal to those already found."""
    A = X - X.mean(axis=0)
    found = np.zeros((0, X.shape[1]))
    variances = []
    for j in range(k):
        v = V0[:, j]
        for _ in range(60 + 3 * iters):
            old = v
            v = (A @ v) @ A
            v = v - (found @ v) @ found
            v = v / np.linalg.norm(v)
            if np.abs(v - old).max() < 1e-11:
                break
        found = np.vstack([found, v])
        variances.append(np.sum((A @ v) ** 2) / (len(X) - 1))
    return np.array(variances), found, np.array(variances) / A.var(axis=0, ddof=1).sum()
