# goal: a change between the answer and the look at the inputs
# problem: row-norms
# expect: Wrong Answer
# message: changes its input

import sys


def row_norms(X):
    inside = sys.modules["sandbox.inside.child"]
    real = inside.flush
    out = (X * X).sum(axis=1) ** 0.5

    def late():
        X[0, 0] += 1
        real()

    inside.flush = late
    return out
