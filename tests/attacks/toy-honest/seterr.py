import numpy as np

np.seterr(all="raise")


def row_norms(X):
    try:
        np.array([1.0]) / np.array([0.0])
    except FloatingPointError:
        pass
    return np.linalg.norm(X, axis=1)
