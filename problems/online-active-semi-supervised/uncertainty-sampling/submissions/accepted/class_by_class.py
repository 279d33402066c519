import numpy as np


def uncertainty_query(probs, n_query):
    """Keeps the two largest while it goes through the classes; picks by a threshold before it sorts."""
    n, K = probs.shape
    first, second, entropy = np.full(n, -1.0), np.full(n, -1.0), np.zeros(n)
    for p in np.ascontiguousarray(probs.T):
        second = np.maximum(second, np.minimum(first, p))
        first = np.maximum(first, p)
        entropy -= p * np.log(np.where(p == 0.0, 1.0, p))

    def query(scores):
        rounded = np.round(scores, 12)
        size = min(n_query, n)
        if size == 0:
            return np.empty(0, dtype=int)
        least = np.partition(rounded, n - size)[n - size]  # the smallest score that is still asked for
        rows = np.flatnonzero(rounded >= least)
        return rows[np.argsort(rounded[rows][::-1], kind="stable")[::-1] * -1 + len(rows) - 1][:size]

    named = {"least_confident": 1.0 - first, "margin": second - first, "entropy": entropy}
    return {name: (scores, query(scores)) for name, scores in named.items()}
