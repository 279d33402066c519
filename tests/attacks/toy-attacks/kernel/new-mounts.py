# goal: mounts by the newer calls
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(430, b'tmpfs', 0), (428, -100, b'/', 1), (429, -100, b'/tmp', -100, b'/mnt', 0), (442, -100, b'/', 0, 0, 0), (433, -100, b'/', 0)]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
