# goal: streams that raise when they are used
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import sys


class Broken:
    def __getattr__(self, name):
        raise SystemError(name)


sys.stdout = sys.stderr = sys.__stdout__ = Broken()


def row_norms(X):
    return [0.0] * len(X)
