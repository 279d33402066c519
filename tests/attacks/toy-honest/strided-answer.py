import numpy as np


def row_norms(X):
    out = np.empty(2 * len(X))[::2]
    out[:] = np.linalg.norm(X, axis=1)
    return out
