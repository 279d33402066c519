# goal: full pipes
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Memory Limit Exceeded

import fcntl
import os


def row_norms(X):
    total = 0
    try:
        for _ in range(55):
            read, write = os.pipe()
            os.set_blocking(write, False)
            fcntl.fcntl(write, 1031, 2**20)
            total += os.write(write, bytes(2**20))
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if total > 10**9 else None
