# goal: a file that cannot be deleted
# problem: row-norms
# expect: Wrong Answer

import fcntl
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    fd = os.open("/tmp/stays", os.O_CREAT | os.O_RDWR)
    try:
        fcntl.ioctl(fd, 0x40086602, (0x10).to_bytes(8, "little"))
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
    return None
