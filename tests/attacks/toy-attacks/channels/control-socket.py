# goal: another runner, connected to the host's own socket
# problem: row-norms
# expect: Wrong Answer

import os
import socket


def row_norms(X):
    for folder, _, files in os.walk("/run"):
        for name in files:
            try:
                s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
                s.connect(os.path.join(folder, name))
            except OSError:
                continue
            return (X * X).sum(axis=1) ** 0.5
    return None
