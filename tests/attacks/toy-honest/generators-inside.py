import numpy as np


def squares(row):
    yield from (x * x for x in row)


def row_norms(X):
    return np.fromiter((sum(squares(row)) ** 0.5 for row in X), dtype=float, count=len(X))
