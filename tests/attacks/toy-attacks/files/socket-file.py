# goal: a socket with a name, left behind
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    s = socket.socket(socket.AF_UNIX)
    s.bind("/tmp/control")
    s.listen()
    return None
