"""Scales W by 1 / sqrt(degree), which is infinite for nodes without edges."""

import numpy as np
from scipy.sparse import coo_matrix, diags
from scipy.sparse.linalg import eigsh


def spectral(n: int, edges: np.ndarray, weights: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    i, j = edges.T
    W = coo_matrix((weights, (i, j)), (n, n)).tocsr()
    W = W + W.T
    scale = 1 / np.sqrt(np.asarray(W.sum(axis=1)).ravel())
    if n <= 1000:
        theta, U = np.linalg.eigh(scale[:, np.newaxis] * W.toarray() * scale)
    else:
        theta, U = eigsh(diags(scale) @ W @ diags(scale), k, which="LA")
    theta, U = theta[::-1][:k], U[:, ::-1][:, :k]
    E = U / np.linalg.norm(U, axis=1, keepdims=True)
    picked = [0]
    while len(picked) < k:
        picked.append(np.abs(E @ E[picked].T).max(axis=1).argmin())
    return 1 - theta, E, (E @ E[picked].T).argmax(axis=1)
