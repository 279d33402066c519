import numpy as np


def row_norms(X):
    X = X.copy()
    X *= X
    return np.sqrt(X.sum(axis=1))
