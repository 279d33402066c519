# goal: second names of files that it must not have
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for place in ("/etc/passwd", "/etc/shadow", "/opt/judge/sandbox/inside/child.py", "/proc/self/environ"):
        try:
            os.link(place, "/tmp/" + os.path.basename(place))
        except OSError:
            continue
        return (X * X).sum(axis=1) ** 0.5
    return None
