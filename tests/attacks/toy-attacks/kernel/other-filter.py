# goal: a filter that allows everything, over the one that does not
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os
import struct

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    allow = ctypes.create_string_buffer(struct.pack("<HBBI", 6, 0, 0, 0x7FFF0000), 8)
    program = ctypes.create_string_buffer(struct.pack("@HxxxxxxP", 1, ctypes.addressof(allow)), 16)
    libc.prctl(22, 2, program, 0, 0)
    libc.prctl(38, 0, 0, 0, 0)
    return (X * X).sum(axis=1) ** 0.5 if libc.syscall(101, 16, 1, 0, 0) >= 0 or libc.syscall(250, 0, -3, 1) >= 0 else None
