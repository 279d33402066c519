# goal: full sockets
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

import os
import socket


def row_norms(X):
    kept, total = [], 0
    try:
        for _ in range(50):
            a, b = socket.socketpair()
            a.setblocking(False)
            a.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**24)
            kept.append((a, b))
            while True:
                try:
                    total += a.send(bytes(2**16))
                except BlockingIOError:
                    break
    except OSError:
        pass
    return (X * X).sum(axis=1) ** 0.5 if total > 10**9 else None
