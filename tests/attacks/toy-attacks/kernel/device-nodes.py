# goal: device nodes of its own
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for kind, major, minor in ((0o020000, 1, 1), (0o060000, 254, 0), (0o020000, 1, 5)):
        try:
            os.mknod("/tmp/device", kind | 0o600, os.makedev(major, minor))
        except OSError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
