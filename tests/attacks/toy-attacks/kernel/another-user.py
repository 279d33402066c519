# goal: to be root again
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(105, 0), (106, 0), (117, 0, 0, 0), (119, 0, 0, 0), (113, 0, 0), (116, 1, ctypes.create_string_buffer(4))]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
