# goal: a list of everything
# problem: row-norms
# expect: Memory Limit Exceeded | Time Limit Exceeded

import itertools


def row_norms(X):
    return list(itertools.islice(itertools.count(), 50_000_000))
