# goal: one large array, written to
# problem: row-norms
# expect: Memory Limit Exceeded

import numpy as np


def row_norms(X):
    return np.ones(60_000_000)[: len(X)] * 0
