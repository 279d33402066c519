# goal: children that nobody buries
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for _ in range(40):
        if os.fork() == 0:
            os._exit(0)
    return None
