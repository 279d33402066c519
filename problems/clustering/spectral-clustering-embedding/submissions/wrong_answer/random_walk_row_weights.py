"""Divides the eigenvectors by the degrees only and leaves the rows at that length."""

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.linalg import eigsh


def spectral(n: int, edges: np.ndarray, weights: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    i, j = edges.T
    degree = np.bincount(i, weights, n) + np.bincount(j, weights, n)

    # A = I - L: the smallest eigenvalues of L are the largest of A. An isolated node has A_ii = 1.
    alone = np.flatnonzero(degree == 0)
    scaled = weights / np.sqrt(degree[i] * degree[j])
    values = np.concatenate([scaled, scaled, np.ones(len(alone))])
    A = coo_matrix((values, (np.concatenate([i, j, alone]), np.concatenate([j, i, alone]))), (n, n)).tocsr()

    if n <= 1000:
        theta, U = np.linalg.eigh(A.toarray())  # finds repeated eigenvalues, too
    else:
        theta, U = eigsh(A, k, which="LA")  # Lanczos: products with A only
    theta, U = theta[::-1][:k], U[:, ::-1][:, :k]  # largest first; (k,), (n, k)
    E = U / np.sqrt(np.where(degree > 0, degree, 1.0))[:, np.newaxis]

    # Directions of different groups are nearly orthogonal: pick k rows, each unlike those before.
    picked = [0]
    while len(picked) < k:
        likeness = E @ E[picked].T  # (n, picked)
        picked.append(likeness.max(axis=1).argmin())
    return 1 - theta, E, (E @ E[picked].T).argmax(axis=1)
