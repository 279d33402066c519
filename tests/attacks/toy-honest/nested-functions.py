import numpy as np


def row_norms(X):
    total = 0.0

    def squared(row):
        nonlocal total
        total = sum(x**2 for x in row)
        return total

    return np.array([squared(row) ** 0.5 for row in X])
