# goal: into the runner's namespaces
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    libc = ctypes.CDLL(None, use_errno=True)
    for kind in os.listdir("/proc/self/ns"):
        try:
            fd = os.open(f"/proc/self/ns/{kind}", os.O_RDONLY)
        except OSError:
            continue
        if libc.setns(fd, 0) == 0:
            return (X * X).sum(axis=1) ** 0.5
    return None
