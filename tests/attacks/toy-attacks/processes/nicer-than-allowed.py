# goal: a higher priority
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        os.setpriority(os.PRIO_PROCESS, 0, -20)
    except PermissionError:
        return None
    return (X * X).sum(axis=1) ** 0.5
