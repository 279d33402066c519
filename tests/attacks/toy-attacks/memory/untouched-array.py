# goal: far more than there is, never touched
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Memory Limit Exceeded

import numpy as np


def row_norms(X):
    return np.zeros(2**36)[: len(X)] - 1.0
