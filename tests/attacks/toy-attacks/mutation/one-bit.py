# goal: the smallest change there is
# problem: row-norms
# expect: Wrong Answer
# message: changes its input

import numpy as np


def row_norms(X):
    out = np.sqrt((X * X).sum(axis=1))
    X[0, 0] = np.nextafter(X[0, 0], np.inf)
    return out
