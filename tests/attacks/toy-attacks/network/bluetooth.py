# goal: what is near
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

socket.setdefaulttimeout(0.2)


def row_norms(X):
    try:
        socket.socket(socket.AF_BLUETOOTH, socket.SOCK_STREAM, 3)
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
