# goal: type itself replaced
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import builtins

import numpy as np

builtins.type = lambda *a: np.ndarray


def row_norms(X):
    return [0.0]
