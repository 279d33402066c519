# goal: text that reads as the right numbers
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return np.sqrt((X * X).sum(axis=1)).astype("U32")
