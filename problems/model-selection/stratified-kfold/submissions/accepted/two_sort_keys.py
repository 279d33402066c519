import numpy as np


def stratified_kfold(y, k, order):
    """When each sample is visited, as a second sort key beside its label."""
    n = y.size
    if not 2 <= k <= n:
        raise ValueError("k out of range")
    visited = np.empty(n, dtype=np.intp)
    visited[order] = np.arange(n)  # the inverse permutation
    dealt = np.lexsort((visited, y))
    fold = np.empty(n, dtype=np.intp)
    fold[dealt] = np.arange(n) % k
    return fold
