# goal: any family of sockets but the local one
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

socket.setdefaulttimeout(0.2)


def row_norms(X):
    try:
        [socket.socket(family, kind, 0) for family in (3, 4, 5, 9, 10, 16, 17, 21, 29, 30, 38, 40, 41, 44) for kind in (1, 2, 3)].pop()
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
