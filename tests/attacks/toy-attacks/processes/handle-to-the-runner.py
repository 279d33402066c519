# goal: a handle on the runner's process
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes
import os
import signal

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fd = os.pidfd_open(1)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(424, fd, 9, None, 0) == 0 or libc.syscall(438, fd, 3, 0) >= 0:
        return (X * X).sum(axis=1) ** 0.5
    return None
