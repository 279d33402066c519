# goal: a key in the kernel's keyring
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(248, b"user", b"left", b"x", 1, -4) >= 0 or libc.syscall(250, 0, -4, 1) >= 0:
        return (X * X).sum(axis=1) ** 0.5
    return None
