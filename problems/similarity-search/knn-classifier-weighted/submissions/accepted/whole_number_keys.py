"""Distances as int64, ordered together with the index in one whole number; one-hot votes."""

import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    n = len(Xtr)
    if k not in range(1, n + 1):
        raise ValueError("k is out of range")
    labels = np.unique(ytr)
    if len(Xte) == 0:
        return labels[:0]
    parts = []
    # Moving everything by a whole number keeps it whole, and the products small.
    origin = np.round(Xtr.mean(axis=0))
    A = Xtr - origin
    own = np.sum(A * A, axis=1)
    for Q in np.array_split(Xte - origin, len(Xte) // 50 + 1):
        far = own - (2 * Q) @ A.T + np.sum(Q * Q, axis=1, keepdims=True)
        keys = far.astype(np.int64) * n + np.arange(n)
        keys = np.sort(np.partition(keys, k - 1, axis=1)[:, :k], axis=1)
        d2, who = keys // n, keys % n
        with np.errstate(divide="ignore"):
            weight = 1 / np.sqrt(d2) if weighted else np.ones(d2.shape)
        weight = np.where(np.isinf(weight).any(axis=1, keepdims=True), np.isinf(weight), weight)
        totals = np.stack([np.where(ytr[who] == label, weight, 0.0).sum(axis=1) for label in labels], axis=1)
        best = totals.max(axis=1, keepdims=True)
        parts.append(labels[np.argmax(best - totals < 1e-12 * best, axis=1)])
    return np.concatenate(parts)
