import numpy as np


def stratified_kfold(y, k, order):
    """Looks through all samples again for each class."""
    n = len(y)
    if k < 2 or k > n:
        raise ValueError("k out of range")
    visited = y[order]
    fold = np.empty(n, dtype=np.int64)
    start = 0
    for label in np.unique(y):
        members = order[visited == label]
        fold[members] = (start + np.arange(len(members))) % k
        start += len(members)
    return fold
