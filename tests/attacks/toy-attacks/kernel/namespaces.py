# goal: namespaces of its own
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(272, flag) for flag in (0x10000000, 0x20000, 0x40000000, 0x20000000, 0x8000000, 0x4000000, 0x2000000, 0x80)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
