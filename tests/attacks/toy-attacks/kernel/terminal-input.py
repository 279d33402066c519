# goal: keys pressed on somebody's terminal
# problem: row-norms
# expect: Wrong Answer

import fcntl
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for path in ("/dev/tty", "/dev/console", "/proc/1/fd/0", "/dev/pts/0"):
        try:
            fcntl.ioctl(os.open(path, os.O_RDWR), 0x5412, b"x")
        except OSError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
