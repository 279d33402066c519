import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    n = len(Xtr)
    if not 1 <= k <= n:
        raise ValueError(f"k must be in 1..{n}, got {k}")
    labels, classes = np.unique(ytr, return_inverse=True)  # (C,) ascending, (n,) positions in labels
    norms = (Xtr**2).sum(axis=1)  # (n,)

    answers = [np.empty(0, dtype=ytr.dtype)]
    for start in range(0, len(Xte), 100):  # blocks of queries: m x n distances at once are too many
        Q = Xte[start : start + 100]  # (q, d)
        # ||q - x||^2 = ||q||^2 - 2 q.x + ||x||^2: exact, because all are whole numbers below 2^53.
        squares = Q @ (-2 * Xtr.T)  # (q, n)
        squares += norms
        squares += (Q**2).sum(axis=1)[:, np.newaxis]

        # The order (distance, index) as one number: distance^2 * n + index.
        squares *= n
        squares += np.arange(n)
        keys = np.partition(squares, k - 1, axis=1)[:, :k]  # (q, k) the nearest, in no particular order
        distance2, nearest = np.divmod(keys, n)  # (q, k), (q, k)

        votes = np.ones_like(distance2)  # (q, k)
        if weighted:
            is_same = distance2 == 0
            votes = np.where(is_same, 1.0, 0.0)  # where a neighbour is at distance 0, only such neighbours vote
            away = ~is_same.any(axis=1)
            votes[away] = 1 / np.sqrt(distance2[away])

        cell = classes[nearest.astype(np.int64)] + len(labels) * np.arange(len(Q))[:, np.newaxis]  # (q, k)
        totals = np.bincount(cell.ravel(), votes.ravel(), len(Q) * len(labels))
        totals = totals.reshape(len(Q), len(labels))  # (q, C)
        # Equal but for rounding is equal; argmax of a boolean row is its first True, the smallest label.
        is_best = totals >= totals.max(axis=1, keepdims=True) * (1 - 1e-12)
        answers.append(labels[is_best.argmax(axis=1)])
    return np.concatenate(answers)
