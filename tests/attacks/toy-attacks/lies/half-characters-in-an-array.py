# goal: the same, as elements of an array
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.array(["\ud800"] * len(X))
