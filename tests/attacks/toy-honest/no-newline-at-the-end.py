import numpy as np


def row_norms(X):
    return np.linalg.norm(X, axis=1)