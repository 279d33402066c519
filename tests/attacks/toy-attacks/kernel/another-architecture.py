# goal: the same calls under other numbers
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(0x40000027,), (0x40000000 + 101, 16, 1, 0, 0)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
