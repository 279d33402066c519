# goal: the keys that restart a machine (it asks only for help)
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        os.close(os.open("/proc/sysrq-trigger", os.O_WRONLY))
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
