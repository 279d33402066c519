import random

import numpy as np

np.random.seed(0)
random.seed(0)


def row_norms(X):
    order = np.random.permutation(len(X))
    out = np.empty(len(X))
    out[order] = np.linalg.norm(X[order], axis=1)
    return out
