# goal: nothing, so that nothing differs
# problem: row-norms
# expect: Wrong Answer
# message: shape

import numpy as np


def row_norms(X):
    return np.zeros((0,))
