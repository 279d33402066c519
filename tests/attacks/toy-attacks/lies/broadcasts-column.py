# goal: right numbers in a shape that broadcasts
# problem: row-norms
# expect: Wrong Answer
# message: shape

import numpy as np


def row_norms(X):
    return np.sqrt((X * X).sum(axis=1, keepdims=True))
