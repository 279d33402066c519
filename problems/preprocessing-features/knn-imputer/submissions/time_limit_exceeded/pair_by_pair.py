import numpy as np


def knn_impute(X, k):
    """A distance for each pair of rows in Python."""
    n, d = X.shape
    there = ~np.isnan(X)
    out = X.copy()
    for i in range(n):
        if there[i].all():
            continue
        distance = np.full(n, np.inf)
        for r in range(n):
            both = there[i] & there[r]
            if both.any():
                distance[r] = d * np.sum((X[i, both] - X[r, both]) ** 2) / both.sum()
        for j in np.flatnonzero(~there[i]):
            rows = [r for r in range(n) if there[r, j] and np.isfinite(distance[r])]
            donors = sorted(rows, key=lambda r: distance[r])[:k] or np.flatnonzero(there[:, j])
            out[i, j] = X[donors, j].mean() if len(donors) else 0.0
    return out
