import numpy as np


def three_way_split(y, percent, perm):
    """Compares each sample's rank in its class with the two borders of the class."""
    n = len(y)
    if n == 0:
        return (np.zeros(0, dtype=int),) * 3
    visited = y[perm]
    order = np.argsort(visited, kind="stable")
    ranked = visited[order]
    starts = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
    sizes = np.diff(np.r_[starts, n])
    a, b, c = (int(v) * sizes for v in percent)
    ra, rb, rc = a % 100, b % 100, c % 100
    left = (ra + rb + rc) // 100
    first = a // 100 + (left > (rb > ra).astype(int) + (rc > ra))
    second = first + b // 100 + (left > (ra >= rb).astype(int) + (rc > rb))
    rank = np.arange(n) - np.repeat(starts, sizes)
    is_train, is_late = rank < np.repeat(first, sizes), rank >= np.repeat(second, sizes)
    samples = perm[order]
    return np.sort(samples[is_train]), np.sort(samples[~is_train & ~is_late]), np.sort(samples[is_late])
