# goal: the float type's own comparison, overwritten in memory
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes


def row_norms(X):
    address = id(float) + 25 * ctypes.sizeof(ctypes.c_void_p)  # tp_richcompare
    slot = ctypes.c_void_p.from_address(address)
    slot.value = ctypes.c_void_p.from_address(id(object) + 25 * ctypes.sizeof(ctypes.c_void_p)).value
    return [0.0] * len(X)
