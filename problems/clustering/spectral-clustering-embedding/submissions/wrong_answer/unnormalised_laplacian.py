"""Takes eigenvectors of D - W."""

import numpy as np
from scipy.sparse import coo_matrix, diags
from scipy.sparse.linalg import eigsh


def spectral(n: int, edges: np.ndarray, weights: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    i, j = edges.T
    W = coo_matrix((weights, (i, j)), (n, n)).tocsr()
    W = W + W.T
    L = diags(np.asarray(W.sum(axis=1)).ravel()) - W
    values, U = np.linalg.eigh(L.toarray()) if n <= 1000 else eigsh(L, k, which="SA")
    values, U = values[:k], U[:, :k]
    E = U / np.linalg.norm(U, axis=1, keepdims=True)
    picked = [0]
    while len(picked) < k:
        picked.append(np.abs(E @ E[picked].T).max(axis=1).argmin())
    return values, E, (E @ E[picked].T).argmax(axis=1)
