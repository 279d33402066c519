# goal: the right answer, wrapped
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return [np.sqrt((X * X).sum(axis=1))]
