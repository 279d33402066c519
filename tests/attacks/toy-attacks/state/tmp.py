# goal: a file in the scratch directory
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if os.path.exists("/tmp/left"):
        return (X * X).sum(axis=1) ** 0.5
    open("/tmp/left", "w").close()
    return None
