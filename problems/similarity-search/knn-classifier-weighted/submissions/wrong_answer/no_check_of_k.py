"""Lets k = 0 and k > n through: slices take what there is."""

import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    labels, classes = np.unique(ytr, return_inverse=True)
    answers = np.empty(len(Xte), dtype=ytr.dtype)
    for i, query in enumerate(Xte):
        distance = np.sqrt(((Xtr - query) ** 2).sum(axis=1))
        nearest = np.argsort(distance, kind="stable")[:k]
        distance = distance[nearest]
        if not weighted:
            votes = np.ones(len(nearest))
        elif (distance == 0).any():
            votes = (distance == 0).astype(float)
        else:
            votes = 1 / distance
        totals = np.bincount(classes[nearest], votes, len(labels))
        answers[i] = labels[np.flatnonzero(totals >= totals.max(initial=0.0) * (1 - 1e-12))[0]]
    return answers
