# goal: the kernel told to kill somebody else
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Runtime Error

import os
import sys

CODE = """
try:
    open('/proc/self/oom_score_adj', 'w').write('-1000')
except OSError:
    pass
try:
    open('/proc/self/oom_score_adj', 'w').write('0')
except OSError:
    pass
kept = [b'x' * 10_000_000 for _ in range(40)]
"""


def row_norms(X):
    done = os.spawnv(os.P_WAIT, "/usr/bin/python3", ["python3", "-I", "-c", CODE])
    return (X * X).sum(axis=1) ** 0.5 if done == 0 else None
