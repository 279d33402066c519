import atexit

import numpy as np

atexit.register(lambda: print("done"))


def row_norms(X):
    return np.linalg.norm(X, axis=1)
