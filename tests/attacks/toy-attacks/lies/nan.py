# goal: not a number is within no tolerance, and outside none
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.full(len(X), np.nan)
