# goal: time spans instead of numbers
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.zeros(len(X), dtype="m8[s]")
