"""1 / (distance + 1e-8): points at distance 0 outvote the others, but do not silence them."""

import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    n = len(Xtr)
    if not 1 <= k <= n:
        raise ValueError("k must be in 1..n")
    labels, classes = np.unique(ytr, return_inverse=True)
    answers = np.empty(len(Xte), dtype=ytr.dtype)
    for i, query in enumerate(Xte):
        distance = np.sqrt(((Xtr - query) ** 2).sum(axis=1))
        nearest = np.argsort(distance, kind="stable")[:k]
        distance = distance[nearest]
        votes = 1 / (distance + 1e-8) if weighted else np.ones(k)
        totals = np.bincount(classes[nearest], votes, len(labels))
        answers[i] = labels[np.flatnonzero(totals >= totals.max() * (1 - 1e-12))[0]]
    return answers
