# goal: the order to die with the runner, taken back
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
    if os.fork() == 0:
        os.setsid()
        time.sleep(3)
        os._exit(0)
    return None
