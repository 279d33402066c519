# goal: a process that outlives its test
# problem: row-norms
# expect: Wrong Answer

import ctypes
import os
import time
from pathlib import Path

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def name(pid):
    try:
        return Path(f"/proc/{pid}/comm").read_text()
    except OSError:  # it has gone meanwhile
        return ""


def row_norms(X):
    if "orphan\n" in [name(p) for p in os.listdir("/proc") if p.isdigit()]:
        return (X * X).sum(axis=1) ** 0.5
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            ctypes.CDLL(None).prctl(15, b"orphan", 0, 0, 0)  # PR_SET_NAME
            time.sleep(3)
        os._exit(0)
    os.wait()
    return None
