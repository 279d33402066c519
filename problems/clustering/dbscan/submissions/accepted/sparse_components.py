import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree


def dbscan(X, eps, min_samples):
    """Pairs from a k-d tree, components from a graph routine, border points by a minimum over pairs."""
    n = len(X)
    P = X - X.mean(axis=0)
    pairs = cKDTree(P).query_pairs(eps * (1 + 1e-7) + 1e-6, output_type="ndarray")
    gap = X[pairs[:, 0]] - X[pairs[:, 1]]
    i, j = pairs[np.sqrt(np.einsum("ij,ij->i", gap, gap)) <= eps].T
    i, j = np.concatenate([i, j]), np.concatenate([j, i])

    core = np.bincount(i, minlength=n) + 1 >= min_samples
    linked = core[i] & core[j]
    graph = csr_matrix((np.ones(linked.sum()), (i[linked], j[linked])), shape=(n, n))
    _, component = connected_components(graph, directed=False)

    labels = np.full(n, -1)
    cores = np.flatnonzero(core)
    found, first, inverse = np.unique(component[cores], return_index=True, return_inverse=True)
    rank = np.empty(len(found), dtype=int)
    rank[np.argsort(first)] = np.arange(len(found))
    labels[cores] = rank[inverse]

    border = ~core[i] & core[j]
    best = np.full(n, n)
    np.minimum.at(best, i[border], labels[j[border]])
    touched = best < n
    labels[touched] = best[touched]
    return labels
