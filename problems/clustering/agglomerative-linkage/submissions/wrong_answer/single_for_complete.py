"""Minimum and maximum exchanged."""

import numpy as np


def joined(a: np.ndarray, b: np.ndarray, ab: float, na: float, nb: float, size: np.ndarray, method: str) -> np.ndarray:
    """Distances from all clusters to the union of two, from those to each (Lance and Williams). Ward: squared ones."""
    if method == "complete":
        return np.minimum(a, b)
    if method == "single":
        return np.maximum(a, b)
    if method == "average":
        return (na * a + nb * b) / (na + nb)
    return ((na + size) * a + (nb + size) * b - size * ab) / (na + nb + size)


def linkage(X: np.ndarray, method: str) -> np.ndarray:
    n = len(X)
    D = sum(np.subtract.outer(x, x) ** 2 for x in X.T)  # (n, n) squared distances
    if method != "ward":
        D = np.sqrt(D)
    np.fill_diagonal(D, np.inf)
    size = np.ones(n)

    # Follow nearest neighbours until two are each other's nearest. No join elsewhere can come between such a pair.
    joins = []  # (height, a point of one cluster, a point of the other): clusters live in the rows of points
    chain = []
    while len(joins) < n - 1:
        if not chain:
            chain.append(size.argmax())  # the largest is a cluster that is still there
        a = chain[-1]
        b = D[a].argmin()
        if len(chain) < 2 or b != chain[-2]:
            chain.append(b)
            continue
        del chain[-2:]
        joins.append((D[a, b], a, b))
        row = joined(D[a], D[b], D[a, b], size[a], size[b], size, method)
        D[b], D[:, b] = row, row
        D[a], D[:, a] = np.inf, np.inf
        D[b, b] = np.inf
        size[b] += size[a]

    # The chain finds joins in another order: sort them, then number the clusters.
    result = np.empty((n - 1, 4))
    number, members = list(range(n)), [[i] for i in range(n)]  # of the cluster that each point is in
    for t, (height, a, b) in enumerate(sorted(joins)):
        low, high = sorted([number[a], number[b]])
        union = members[a] + members[b]
        result[t] = low, high, height, len(union)
        for i in union:
            number[i], members[i] = n + t, union
    if method == "ward":
        result[:, 2] = np.sqrt(result[:, 2])
    return result
