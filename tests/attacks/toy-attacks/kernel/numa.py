# goal: pages of others, moved
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(279, 1, 1, ctypes.create_string_buffer(8), ctypes.create_string_buffer(4), ctypes.create_string_buffer(4), 0), (256, 1, 1, ctypes.create_string_buffer(8), ctypes.create_string_buffer(8))]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
