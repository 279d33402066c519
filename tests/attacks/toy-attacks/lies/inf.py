# goal: a difference that is infinite, or no number
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.full(len(X), np.inf)
