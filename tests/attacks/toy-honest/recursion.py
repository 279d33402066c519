import numpy as np


def total(values):
    if len(values) == 1:
        return values[0]
    return total(values[: len(values) // 2]) + total(values[len(values) // 2 :])


def row_norms(X):
    return np.array([total([x * x for x in row]) ** 0.5 for row in X.tolist()])
