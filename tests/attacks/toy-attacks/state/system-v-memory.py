# goal: a System V segment, which belongs to nobody
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.shmget(0x4A5547, 4096, 0o666) >= 0:
        return (X * X).sum(axis=1) ** 0.5
    if libc.shmget(0x4A5547, 4096, 0o1666) >= 0:
        return (X * X).sum(axis=1) ** 0.5
    return None
