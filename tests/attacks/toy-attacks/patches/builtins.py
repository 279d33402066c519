# goal: abs, all, max, isinstance and type replaced
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import builtins

builtins.abs = lambda x: 0
builtins.all = builtins.isinstance = lambda *a: True
builtins.max = lambda *a, **k: 0


def row_norms(X):
    return [0.0] * len(X)
