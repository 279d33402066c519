# goal: parent and child answer at once
# problem: row-norms
# expect: Wrong Answer

import os


def row_norms(X):
    os.fork()
    return None
