# goal: the caller's array, changed and right
# problem: row-norms
# expect: Wrong Answer
# message: changes its input
# passed: 0

import numpy as np


def row_norms(X):
    X *= X
    return np.sqrt(X.sum(axis=1))
