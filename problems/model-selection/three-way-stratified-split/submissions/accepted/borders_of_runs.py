import numpy as np


def three_way_split(y, percent, perm):
    """Leftovers one by one to the largest remainder; the part of a place by bisection in the borders of the runs."""
    code = np.unique(y, return_inverse=True)[1].reshape(-1)
    sizes = np.bincount(code)
    exact = sizes[:, None] * np.asarray(percent)
    counts, rest = exact // 100, exact % 100
    for _ in range(2):
        short = np.flatnonzero(counts.sum(axis=1) < sizes)
        largest = rest[short].argmax(axis=1)
        counts[short, largest] += 1
        rest[short, largest] = -1
    visited = np.empty(len(y), dtype=np.int64)
    visited[perm] = np.arange(len(y))
    dealt = np.lexsort((visited, code))
    part = np.searchsorted(np.cumsum(counts), np.arange(len(y)), side="right") % 3
    return tuple(np.sort(dealt[part == j]) for j in range(3))
