# goal: an iterator without an end
# problem: row-norms
# expect: Time Limit Exceeded | Memory Limit Exceeded

import itertools


def row_norms(X):
    return sum(itertools.repeat(1))
