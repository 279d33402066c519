# goal: time spent by a child that is waited for
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import os


def row_norms(X):
    pid = os.fork()
    if pid == 0:
        total = 0
        for i in range(len(X) * 75):
            total += i
        os._exit(0)
    os.waitpid(pid, 0)
    return (X * X).sum(axis=1) ** 0.5
