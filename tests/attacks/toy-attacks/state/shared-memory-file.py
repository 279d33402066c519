# goal: a file in /dev/shm
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if os.path.exists("/dev/shm/left"):
        return (X * X).sum(axis=1) ** 0.5
    open("/dev/shm/left", "w").close()
    return None
