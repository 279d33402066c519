# goal: space reserved without a byte written
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fd = os.open("/tmp/space", os.O_CREAT | os.O_RDWR)
    try:
        os.posix_fallocate(fd, 0, 100_000_000)
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
