# goal: something that only behaves like an array
# problem: row-norms
# expect: Wrong Answer

import numpy as np


class Duck:
    dtype, ndim = np.dtype(float), 1

    def __init__(self, n):
        self.shape = (n,)

    def __array__(self, dtype=None, copy=None):
        return np.zeros(self.shape)

    def __eq__(self, other):
        return True


def row_norms(X):
    return Duck(len(X))
