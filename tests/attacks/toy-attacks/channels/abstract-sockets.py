# goal: sockets without a path that somebody listens on
# problem: row-norms
# expect: Wrong Answer

import socket


def row_norms(X):
    for line in open("/proc/net/unix").read().splitlines()[1:]:
        path = line.split()[7:]
        for name in path:
            try:
                s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                s.connect(name.replace("@", "\0"))
            except OSError:
                continue
            return (X * X).sum(axis=1) ** 0.5
    return None
