import numpy as np


def silhouette(X, labels):
    """|x|^2 - 2 x.y + |y|^2 of centred data, for one cluster at a time."""
    P = X.astype(float)
    P -= P.mean(axis=0)
    norms = np.einsum("ij,ij->i", P, P)
    names = sorted(set(labels.tolist()))
    n = len(P)
    if not (1 < len(names) < n):
        raise ValueError("number of clusters")
    a, b, alone = np.zeros(n), np.full(n, np.inf), np.zeros(n, dtype=bool)
    for name in names:
        inside = labels == name
        square = norms[:, None] - 2 * (P @ P[inside].T) + norms[inside]
        square[np.flatnonzero(inside), np.arange(inside.sum())] = 0
        total = np.sqrt(np.maximum(square, 0)).sum(axis=1)
        m = int(inside.sum())
        alone[inside] = m == 1
        a[inside] = total[inside] / max(m - 1, 1)
        b[~inside] = np.minimum(b[~inside], total[~inside] / m)
    s = np.array([0.0 if lonely or max(x, y) < 1e-6 else (y - x) / max(x, y) for x, y, lonely in zip(a, b, alone)])
    return s, float(np.mean(s))
