# goal: another program in its place, which succeeds
# problem: row-norms
# expect: Runtime Error

import os


def row_norms(X):
    os.execv("/bin/true", ["true"])
