# goal: no end, and no limit
# problem: row-norms
# expect: Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

import sys

sys.setrecursionlimit(10**9)


def row_norms(X):
    return row_norms(X)
