# goal: a lower priority for those that come after
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if os.nice(0):
        return (X * X).sum(axis=1) ** 0.5
    os.nice(19)
    return None
