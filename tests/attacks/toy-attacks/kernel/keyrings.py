# goal: keyrings, which outlive a process
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(250, 0, -3, 1), (250, 1, 0), (248, b'user', b'left', b'x', 1, -3), (249, b'user', b'left', 0, -3)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
