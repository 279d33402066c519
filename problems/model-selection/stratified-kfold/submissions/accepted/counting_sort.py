import numpy as np


def stratified_kfold(y, k, order):
    """Class codes and visiting time in one whole number, so that any sort will do."""
    n = len(y)
    if k < 2 or n < k:
        raise ValueError("2 <= k <= n")
    code = np.unique(y, return_inverse=True)[1].reshape(-1)
    key = code[order] * n + np.arange(n)
    key.sort()
    fold = np.zeros(n, dtype=np.int32)
    fold[order[key % n]] = np.resize(np.arange(k), n)
    return fold
