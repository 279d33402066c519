# goal: one number seen as a whole array
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.broadcast_to(np.float64(1.0), (len(X),))
