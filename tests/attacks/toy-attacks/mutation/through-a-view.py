# goal: the same through a view
# problem: row-norms
# expect: Wrong Answer
# message: changes its input

import numpy as np


def row_norms(X):
    out = np.sqrt((X * X).sum(axis=1))
    X.T[0] += 1
    return out
