# goal: a long call that never comes back to the interpreter
# problem: row-norms
# expect: Time Limit Exceeded

import numpy as np


def row_norms(X):
    return np.linalg.eigvals(np.random.default_rng(0).standard_normal((1800, 1800))).real
