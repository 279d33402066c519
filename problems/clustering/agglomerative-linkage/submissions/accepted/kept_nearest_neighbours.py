import numpy as np


def linkage(X, method):
    """Joins in the order of heights: each cluster remembers its nearest one, and few have to look again."""
    n = len(X)
    D = np.zeros((n, n))
    for column in X.T:
        D += (column[:, None] - column) ** 2
    D = np.sqrt(D)
    D[np.arange(n), np.arange(n)] = np.inf
    near = D.argmin(axis=1)
    best = D[np.arange(n), near]
    size, number = np.ones(n), np.arange(n)
    out = np.empty((n - 1, 4))
    for t in range(n - 1):
        a = int(best.argmin())
        b = int(near[a])
        h = D[a, b]
        out[t] = *sorted((number[a], number[b])), h, size[a] + size[b]
        p, q = D[a], D[b]
        if method == "single":
            new = np.minimum(p, q)
        elif method == "complete":
            new = np.maximum(p, q)
        elif method == "average":
            new = p * (size[a] / (size[a] + size[b])) + q * (size[b] / (size[a] + size[b]))
        else:
            total = size[a] + size[b] + size
            new = np.sqrt(((size[a] + size) * p**2 + (size[b] + size) * q**2 - size * h**2) / total)
        new[[a, b]] = np.inf
        D[a], D[:, a] = new, new
        D[b], D[:, b] = np.inf, np.inf
        size[a] += size[b]
        number[a] = n + t
        best[b] = np.inf
        for c in np.flatnonzero((near == a) | (near == b)):
            if np.isfinite(best[c]):
                near[c] = D[c].argmin()
                best[c] = D[c, near[c]]
        closer = D[a] < best
        near[closer], best[closer] = a, D[a][closer]
        near[a] = D[a].argmin()
        best[a] = D[a, near[a]]
    return out
