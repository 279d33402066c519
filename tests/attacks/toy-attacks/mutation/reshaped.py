# goal: the caller's array in another shape
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import numpy as np


def row_norms(X):
    out = np.sqrt((X * X).sum(axis=1))
    X.shape = (-1,) if X.flags.c_contiguous else X.shape
    X[...] = 0
    return out
