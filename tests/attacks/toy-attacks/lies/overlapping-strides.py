# goal: an array that reaches beyond its own memory
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import numpy as np


def row_norms(X):
    return np.lib.stride_tricks.as_strided(np.ones(1), shape=(len(X),), strides=(8 * 10**6,))
