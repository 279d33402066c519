# goal: the same by IPv6
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

socket.setdefaulttimeout(0.2)


def row_norms(X):
    try:
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b"x", ("2001:db8::53", 53))
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
