# goal: no streams at all
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import sys

del sys.stdout, sys.stderr


def row_norms(X):
    return [0.0] * len(X)
