import numpy as np


def time_series_split(n, n_splits, test_size=None, gap=0, max_train_size=None):
    """Says of every index whether it belongs, by comparing it with the borders."""
    if n_splits < 1:
        raise ValueError("n_splits")
    size = n // (n_splits + 1) if test_size is None else test_size
    if size < 1 or gap < 0 or n - n_splits * size - gap < 1:
        raise ValueError("too few samples")
    if max_train_size is not None and max_train_size < 1:
        raise ValueError("max_train_size")
    t = np.arange(n)
    splits = []
    for i in range(n_splits):
        s = n - (n_splits - i) * size
        is_train = t < s - gap
        if max_train_size is not None:
            is_train &= t >= s - gap - max_train_size
        splits.append((np.flatnonzero(is_train), np.flatnonzero((s <= t) & (t < s + size))))
    return splits
