# goal: numbers that are only nearly right
# problem: row-norms
# expect: Wrong Answer

import numpy as np


def row_norms(X):
    return (np.sqrt((X * X).sum(axis=1)) * 1.001).astype(np.float16)
