# goal: raw bytes as elements
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.zeros(len(X), dtype="V8")
