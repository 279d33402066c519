# goal: a channel that refuses to wait
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os

import numpy as np

os.set_blocking(3, False)


def row_norms(X):
    return np.zeros(2_000_000)
