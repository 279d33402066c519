# goal: descriptors that were left open
# problem: row-norms
# expect: Wrong Answer

import os
import stat


def row_norms(X):
    for fd in range(4, 4096):
        try:
            mode = os.fstat(fd).st_mode
        except OSError:
            continue
        if stat.S_ISSOCK(mode) or stat.S_ISREG(mode):
            return (X * X).sum(axis=1) ** 0.5
    return None
