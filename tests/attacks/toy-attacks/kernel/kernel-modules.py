# goal: a module in the kernel
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(175, 0, 0, 0), (313, -1, b'', 0), (176, b'left', 0)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
