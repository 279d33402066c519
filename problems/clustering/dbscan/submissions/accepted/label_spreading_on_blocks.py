import numpy as np


def dbscan(X, eps, min_samples):
    """All distances in blocks of rows; clusters by a union-find over the core pairs."""
    n, d = X.shape
    i, j = [], []
    for a in range(0, n, 512):
        squared = np.zeros((min(512, n - a), n))
        for column in X.T:
            squared += np.subtract.outer(column[a : a + 512], column) ** 2
        rows, columns = np.nonzero(squared <= eps * eps)
        i.append(rows + a)
        j.append(columns)
    i, j = np.concatenate(i), np.concatenate(j)
    core = np.bincount(i, minlength=n) >= min_samples

    parent = list(range(n))

    def root(v):
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        return v

    keep = core[i] & core[j] & (i < j)
    for a, b in zip(i[keep].tolist(), j[keep].tolist()):
        a, b = root(a), root(b)
        parent[max(a, b)] = min(a, b)  # so the root is the lowest row

    labels = np.full(n, -1)
    number = {}
    for v in np.flatnonzero(core):
        labels[v] = number.setdefault(root(v), len(number))
    of_core = labels.copy()
    for v in np.flatnonzero(~core):
        clusters = of_core[j[np.searchsorted(i, v) : np.searchsorted(i, v, side="right")]]
        if (clusters >= 0).any():
            labels[v] = clusters[clusters >= 0].min()
    return labels
