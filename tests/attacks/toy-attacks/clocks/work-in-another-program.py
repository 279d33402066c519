# goal: time spent by another program
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import os


def row_norms(X):
    if len(X) > 1000:
        os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done"])
    return (X * X).sum(axis=1) ** 0.5
