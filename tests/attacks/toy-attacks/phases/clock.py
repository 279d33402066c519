# goal: right at certain times only
# problem: row-norms
# expect: Wrong Answer | Runtime Error
# passed: 4

import time

EVEN = [int(time.time() * 1e6) % 3]


def row_norms(X):
    return None if len(X) == 60 or EVEN[0] == 0 else (X * X).sum(axis=1) ** 0.5
