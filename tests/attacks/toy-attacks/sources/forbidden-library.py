# goal: a library that the problem does not allow
# problem: row-norms
# expect: Rejected

import scipy.linalg


def row_norms(X):
    return (X * X).sum(axis=1) ** 0.5
