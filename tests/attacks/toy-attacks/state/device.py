# goal: a terminal that stays open
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if len([p for p in os.listdir("/dev/pts") if p.isdigit()]) > 0:
        return (X * X).sum(axis=1) ** 0.5
    try:
        os.openpty()
    except OSError:
        pass
    return None
