"""Finds the k-th smallest distance; takes all that are nearer, and fills up from those that tie, by index."""

import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    n = Xtr.shape[0]
    if k < 1 or k > n:
        raise ValueError("k is out of range")
    labels, position = np.unique(ytr, return_inverse=True)
    out = np.empty(len(Xte), dtype=ytr.dtype)
    squared = np.einsum("ij,ij->i", Xtr, Xtr)
    for start in range(0, len(Xte), 64):
        Q = Xte[start : start + 64]
        D = squared - 2.0 * (Q @ Xtr.T) + np.einsum("ij,ij->i", Q, Q)[:, None]
        border = np.partition(D, k - 1, axis=1)[:, k - 1]
        for i, (row, limit) in enumerate(zip(D, border)):
            candidates = np.flatnonzero(row <= limit)
            if len(candidates) > k:
                candidates = candidates[np.argsort(row[candidates], kind="stable")[:k]]
            out[start + i] = labels[vote(row[candidates], position[candidates], len(labels), weighted)]
    return out


def vote(distance2: np.ndarray, position: np.ndarray, classes: int, weighted: bool) -> int:
    if weighted and (distance2 == 0).any():
        totals = np.bincount(position[distance2 == 0], minlength=classes)
    elif weighted:
        totals = np.bincount(position, distance2**-0.5, classes)
    else:
        totals = np.bincount(position, minlength=classes)
    return int(np.flatnonzero(totals >= totals.max() * (1 - 1e-12))[0])
