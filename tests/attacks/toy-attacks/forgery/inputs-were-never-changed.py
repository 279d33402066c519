# goal: the list of changed inputs, forged to be of another length
# problem: row-norms
# expect: Wrong Answer

import sys

sys.modules["sandbox.inside.child"].fingerprints = lambda *args: ["", "", ""]


def row_norms(X):
    X += 1
    return (X * X).sum(axis=1) ** 0.5
