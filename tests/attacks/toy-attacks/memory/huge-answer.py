# goal: an answer larger than anything asked for
# problem: row-norms
# expect: Output Limit Exceeded

import numpy as np


def row_norms(X):
    return np.zeros(9_000_000)
