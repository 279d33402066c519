# goal: mounts by the older calls
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

libc = ctypes.CDLL(None, use_errno=True)
CALLS = [(165, b'none', b'/tmp', b'tmpfs', 0, 0), (165, b'none', b'/', None, 32, None), (166, b'/tmp', 2), (155, b'/tmp', b'/tmp')]


def row_norms(X):
    if any(libc.syscall(*call) >= 0 for call in CALLS):
        return (X * X).sum(axis=1) ** 0.5
    return None
