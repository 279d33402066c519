import numpy as np

_table = None


def table():
    global _table
    if _table is None:
        _table = np.arange(100_000) ** 0.5
    return _table


def row_norms(X):
    assert table()[4] == 2
    return np.sqrt((X * X).sum(axis=1))
