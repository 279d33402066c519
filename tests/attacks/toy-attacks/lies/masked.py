# goal: an array with every element masked
# problem: row-norms
# expect: Wrong Answer
# message: Masked

import numpy as np


def row_norms(X):
    return np.ma.masked_all(len(X))
