# goal: another module in its own place
# problem: row-norms
# expect: Compile Error | Wrong Answer | Runtime Error

import sys


class Module:
    __dict__ = property(lambda self: {"row_norms": lambda X: (X * X).sum(axis=1) ** 0.5})


sys.modules[__name__] = Module()
