# goal: every disk of the host written out, again and again
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(306, 0) >= 0 or libc.syscall(162) >= 0 and ctypes.get_errno() == 0:
        return (X * X).sum(axis=1) ** 0.5
    return None
