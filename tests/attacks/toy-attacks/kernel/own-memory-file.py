# goal: its own code, through the file of its memory
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import ctypes
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    try:
        os.open("/proc/1/mem", os.O_RDWR)
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
