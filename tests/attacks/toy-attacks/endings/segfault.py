# goal: a null pointer
# problem: row-norms
# expect: Runtime Error

import ctypes


def row_norms(X):
    ctypes.string_at(0)
