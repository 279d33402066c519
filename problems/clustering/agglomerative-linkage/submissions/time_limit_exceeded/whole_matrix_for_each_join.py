import numpy as np


def linkage(X, method):
    """Looks for the least distance in the whole matrix before each join."""
    n = len(X)
    D = np.sqrt(((X[:, None] - X) ** 2).sum(axis=2))
    np.fill_diagonal(D, np.inf)
    size, number = np.ones(n), np.arange(n)
    out = np.empty((n - 1, 4))
    for t in range(n - 1):
        a, b = np.argwhere(D == D.min())[0]
        h = D[a, b]
        out[t] = *sorted((number[a], number[b])), h, size[a] + size[b]
        if method == "single":
            new = np.minimum(D[a], D[b])
        elif method == "complete":
            new = np.maximum(D[a], D[b])
        elif method == "average":
            new = (size[a] * D[a] + size[b] * D[b]) / (size[a] + size[b])
        else:
            total = size[a] + size[b] + size
            new = np.sqrt(((size[a] + size) * D[a] ** 2 + (size[b] + size) * D[b] ** 2 - size * h**2) / total)
        D[a], D[:, a] = new, new
        D[b], D[:, b], D[a, a] = np.inf, np.inf, np.inf
        size[a] += size[b]
        number[a] = n + t
    return out
