# goal: descriptors that are on their way, in sockets that nobody reads
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    kept, sent = [], 0
    try:
        for _ in range(20):
            a, b = socket.socketpair()
            kept.append((a, b))
            for _ in range(200):
                socket.send_fds(a, [b"x"], [a.fileno(), b.fileno()])
                sent += 2
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if sent > 7000 else None
