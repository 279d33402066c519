# goal: space in a file without a name
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    written = 0
    try:
        fds = [os.open("/tmp", os.O_TMPFILE | os.O_RDWR) for _ in range(10)]
        for fd in fds:
            written += os.write(fd, bytes(8_000_000))
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if written > 40_000_000 else None
