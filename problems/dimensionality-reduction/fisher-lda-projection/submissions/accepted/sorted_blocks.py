import numpy as np


def lda_projection(X, y, k, reg=1e-6):
    """Sorts by class, adds up the blocks, and normalises the vectors of eig afterwards."""
    order = np.argsort(y, kind="stable")
    labels, start, count = np.unique(y[order], return_index=True, return_counts=True)
    if k > len(labels) - 1:
        raise ValueError(k)
    rows = X[order] - X.mean(axis=0)
    means = np.add.reduceat(rows, start, axis=0) / count[:, None]
    deviation = rows - np.repeat(means, count, axis=0)
    S = deviation.T @ deviation
    S += np.eye(len(S)) * (reg * np.trace(S) / len(S))
    S_b = np.einsum("c,ci,cj->ij", count, means, means)
    values, vectors = np.linalg.eig(np.linalg.solve(S, S_b))
    best = np.argsort(-values.real)[:k]
    W = vectors[:, best].real
    return W / np.sqrt(np.einsum("ik,ij,jk->k", W, S, W)), values[best].real
