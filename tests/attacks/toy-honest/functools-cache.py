import functools

import numpy as np


@functools.cache
def square(x):
    return x * x


@functools.lru_cache(maxsize=None)
def weights(n):
    return np.ones(n)


def row_norms(X):
    return np.sqrt(np.array([[square(x) for x in row] for row in X.tolist()]) @ weights(X.shape[1]))
