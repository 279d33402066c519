# goal: what else the machine waits for
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        with open("/proc/timer_list", "rb") as f:
            return None if not f.read(1) else (X * X).sum(axis=1) ** 0.5
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
