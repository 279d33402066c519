# goal: a lock on a file that everybody can read
# problem: row-norms
# expect: Wrong Answer

import fcntl
import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fd = os.open("/etc/passwd", os.O_RDONLY)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return (X * X).sum(axis=1) ** 0.5
    if os.fork() == 0:
        os.setsid()
        time.sleep(3)
        os._exit(0)
    return None
