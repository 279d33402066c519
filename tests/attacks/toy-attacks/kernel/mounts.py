# goal: something of the host's that is mounted and can be written
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for line in open("/proc/self/mounts"):
        _, place, kind, options, *_ = line.split()
        if place in ("/tmp", "/dev/shm", "/proc", "/dev", "/dev/pts", "/dev/mqueue") or place.startswith("/proc/"):
            continue
        if os.access(place, os.W_OK) and "rw" in options.split(","):
            return (X * X).sum(axis=1) ** 0.5
    return None
