# goal: the socket of the engine that runs it
# problem: row-norms
# expect: Wrong Answer

import os
import socket

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    places = ("/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock", "/run/podman/podman.sock")
    for path in (*places, "/run/judge/control", "/run/judge/../docker.sock"):
        try:
            socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).connect(path)
        except OSError:
            if not os.path.lexists(path):
                continue
        return (X * X).sum(axis=1) ** 0.5
    return None
