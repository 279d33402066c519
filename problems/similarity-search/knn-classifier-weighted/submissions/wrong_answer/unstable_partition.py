"""argpartition of the distances alone: at the k-th place it takes whichever of the tied points comes handy."""

import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    n = len(Xtr)
    if not 1 <= k <= n:
        raise ValueError("k must be in 1..n")
    labels, classes = np.unique(ytr, return_inverse=True)
    answers = np.empty(len(Xte), dtype=ytr.dtype)
    for i, query in enumerate(Xte):
        distance = np.sqrt(((Xtr - query) ** 2).sum(axis=1))
        nearest = np.argpartition(distance, k - 1)[:k]
        distance = distance[nearest]
        if not weighted:
            votes = np.ones(k)
        elif (distance == 0).any():
            votes = (distance == 0).astype(float)
        else:
            votes = 1 / distance
        totals = np.bincount(classes[nearest], votes, len(labels))
        answers[i] = labels[np.flatnonzero(totals >= totals.max() * (1 - 1e-12))[0]]
    return answers
