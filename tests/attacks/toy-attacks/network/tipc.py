# goal: other machines of a cluster
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

socket.setdefaulttimeout(0.2)


def row_norms(X):
    try:
        socket.socket(socket.AF_TIPC, socket.SOCK_STREAM)
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
