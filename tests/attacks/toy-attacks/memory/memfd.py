# goal: a file without a name or a place
# problem: row-norms
# expect: Memory Limit Exceeded | Runtime Error

import os


def row_norms(X):
    fds = [os.memfd_create(str(i)) for i in range(40)]
    for fd in fds:
        for _ in range(10):
            os.write(fd, bytes(1_000_000))
    return (X * X).sum(axis=1) ** 0.5 if len(fds) == 40 else None
