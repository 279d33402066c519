# goal: a POSIX message queue
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mq_open(b"/left", os.O_CREAT | os.O_RDWR, 0o666, None) >= 0 or os.path.exists("/dev/mqueue/left"):
        return (X * X).sum(axis=1) ** 0.5
    try:
        open("/dev/mqueue/left", "x").close()
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
