# goal: right only for the first process of a container
# problem: row-norms
# expect: Wrong Answer
# passed: 5

import os


def row_norms(X):
    return (X * X).sum(axis=1) ** 0.5 if os.getpid() < 3 else None
