# goal: the machine's clock
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(227, 0, ctypes.create_string_buffer(int(time.time()).to_bytes(8, 'little') + bytes(8), 16))]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
