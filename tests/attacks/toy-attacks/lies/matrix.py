# goal: a subclass of NumPy's own
# problem: row-norms
# expect: Wrong Answer
# message: matrix

import numpy as np


def row_norms(X):
    return np.matrix(np.zeros(len(X)))
