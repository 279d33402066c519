# goal: every descriptor closed
# problem: row-norms
# expect: Runtime Error

import os


def row_norms(X):
    os.closerange(0, 4096)
