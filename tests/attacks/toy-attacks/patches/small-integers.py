# goal: the interpreter's own numbers, overwritten in memory
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes


def row_norms(X):
    ctypes.c_uint32.from_address(id(1) + 24).value = 2
    ctypes.c_uint32.from_address(id(0) + 24).value = 2
    return [0.0] * len(X)
