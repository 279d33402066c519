import numpy as np


def row_norms(X):
    return [np.sqrt(np.dot(row, row)) for row in X]
