# goal: a structured dtype
# problem: row-norms
# expect: Wrong Answer
# message: plain

import numpy as np


def row_norms(X):
    return np.zeros(len(X), dtype=[("value", float), ("code", "O")])
