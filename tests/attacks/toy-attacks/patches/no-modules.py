# goal: every module taken away
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import sys

sys.modules.clear()


def row_norms(X):
    return [0.0] * len(X)
