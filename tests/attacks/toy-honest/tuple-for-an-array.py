import math


def row_norms(X):
    return tuple(math.hypot(*map(float, row)) for row in X)
