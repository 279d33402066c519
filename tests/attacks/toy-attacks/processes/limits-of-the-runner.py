# goal: other limits for the runner
# problem: row-norms
# expect: Wrong Answer

import os
import resource

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        resource.prlimit(1, resource.RLIMIT_NOFILE, (3, 3))
    except PermissionError:
        return None
    return (X * X).sum(axis=1) ** 0.5
