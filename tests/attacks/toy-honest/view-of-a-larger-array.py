import numpy as np


def row_norms(X):
    table = np.zeros((len(X), 1000))
    table[:, 7] = np.linalg.norm(X, axis=1)
    return table[:, 7]
