# goal: an orphan that listens on a socket without a path
# problem: row-norms
# expect: Wrong Answer

import os
import socket
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        s.connect("\0left")
        return (X * X).sum(axis=1) ** 0.5
    except OSError:
        pass
    s.bind("\0left")
    s.listen()
    if os.fork() == 0:
        os.setsid()
        time.sleep(3)
        os._exit(0)
    return None
