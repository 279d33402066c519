# goal: pages that may not be swapped out
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Memory Limit Exceeded

import ctypes


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    memory = ctypes.create_string_buffer(10_000_000)
    return (X * X).sum(axis=1) ** 0.5 if libc.mlock(memory, len(memory)) == 0 or libc.mlockall(2) == 0 else None
