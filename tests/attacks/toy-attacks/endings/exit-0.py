# goal: an early end that says all is well
# problem: row-norms
# expect: Runtime Error

import os


def row_norms(X):
    os._exit(0)
