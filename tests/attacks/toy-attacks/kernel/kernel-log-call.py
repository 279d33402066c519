# goal: the kernel's log, by a call
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(103, 3, ctypes.create_string_buffer(64), 64), (103, 10, 0, 0)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
