# goal: a working directory and a umask of its own
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if os.getcwd() != "/tmp" or os.umask(0o777) == 0o777:
        return (X * X).sum(axis=1) ** 0.5
    os.chdir("/")
    return None
