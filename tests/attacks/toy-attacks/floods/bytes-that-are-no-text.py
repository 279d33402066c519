# goal: output that is not text
# problem: row-norms
# expect: Wrong Answer

import os


def row_norms(X):
    os.write(1, bytes(range(256)) * 100)
    return None
