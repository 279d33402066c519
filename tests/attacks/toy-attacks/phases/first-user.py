# goal: right only for the first user of a container
# problem: row-norms
# expect: Wrong Answer
# passed: 1

import os


def row_norms(X):
    return (X * X).sum(axis=1) ** 0.5 if os.getuid() in (20_001, 20_002) else None
