# goal: the stack of the interpreter itself
# problem: row-norms
# expect: Runtime Error | Memory Limit Exceeded

import sys

sys.setrecursionlimit(10**9)


class Deep:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + "x")


def row_norms(X):
    return repr(Deep())
