# goal: itself, over and over
# problem: row-norms
# expect: Compile Error | Runtime Error | Wrong Answer

import importlib

import solution

importlib.reload(solution)


def row_norms(X):
    return None
