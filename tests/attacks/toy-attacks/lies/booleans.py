# goal: truth instead of numbers
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.ones(len(X), dtype=bool)
