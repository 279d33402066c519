# goal: time spent in system calls
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import os


def row_norms(X):
    if len(X) > 1000:
        fd = os.open("/dev/zero", os.O_RDONLY)
        for _ in range(25):
            os.read(fd, 20_000_000)
    return (X * X).sum(axis=1) ** 0.5
