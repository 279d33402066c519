# goal: the same through its address
# problem: row-norms
# expect: Wrong Answer
# message: changes its input

import ctypes

import numpy as np


def row_norms(X):
    out = np.sqrt((X * X).sum(axis=1))
    ctypes.c_double.from_address(X.ctypes.data).value = 99.0
    return out
