# goal: time spent by a grandchild that nobody waits for
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import os


def row_norms(X):
    read, write = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            total = 0
            for i in range(len(X) * 75):
                total += i
            os.write(write, b"x")
        os._exit(0)
    os.read(read, 1)
    return (X * X).sum(axis=1) ** 0.5
