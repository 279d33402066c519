import numpy as np

CACHE = {}


def row_norms(X):
    key = (X.shape, X.tobytes())
    if key not in CACHE:
        CACHE[key] = np.linalg.norm(X, axis=1)
    return CACHE[key]
