import numpy as np
from scipy.cluster.vq import kmeans2
from scipy.sparse import csr_array, diags_array
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import eigsh


def spectral(n, edges, weights, k):
    """The Laplacian's blocks one after another, then the smallest eigenvalues of all; k-means reads the groups off."""
    both = np.r_[edges, edges[:, ::-1]]
    W = csr_array((np.r_[weights, weights], (both[:, 0], both[:, 1])), shape=(n, n))
    count, component = connected_components(W)
    values, columns = [], []
    for c in range(count):
        nodes = np.flatnonzero(component == c)
        if len(nodes) == 1:
            lam, vectors = np.zeros(1), np.ones((1, 1))
        else:
            block = W[nodes][:, nodes]
            root = diags_array(1.0 / np.sqrt(block.sum(axis=1)))
            L = diags_array(np.ones(len(nodes))) - root @ block @ root
            if len(nodes) <= 300:
                lam, vectors = np.linalg.eigh(L.toarray())
            else:
                lam, vectors = eigsh(L, k, which="SA")
        for value, vector in zip(lam[:k], vectors.T[:k]):
            full = np.zeros(n)
            full[nodes] = vector
            values.append(value)
            columns.append(full)
    order = np.argsort(values, kind="stable")[:k]
    E = np.column_stack([columns[c] for c in order])
    E /= np.sqrt((E**2).sum(axis=1))[:, None]
    centres = E[:1]
    for _ in range(k - 1):
        distance = ((E[:, None] - centres) ** 2).sum(axis=2).min(axis=1)
        centres = np.vstack([centres, E[distance.argmax()]])
    _, labels = kmeans2(E, centres, minit="matrix")
    return np.array(values)[order], E, labels
