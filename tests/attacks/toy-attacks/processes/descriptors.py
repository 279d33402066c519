# goal: more descriptors than allowed
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fds = []
    try:
        for _ in range(5000):
            fds.append(os.open("/dev/null", os.O_RDONLY))
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if len(fds) > 130 else None
