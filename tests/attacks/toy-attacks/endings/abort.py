# goal: an abort
# problem: row-norms
# expect: Runtime Error

import os


def row_norms(X):
    os.abort()
