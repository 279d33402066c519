# goal: a file that says it is a terabyte
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    with open("/tmp/sparse", "wb") as f:
        try:
            f.truncate(2**40)
        except OSError:
            return None
    return (X * X).sum(axis=1) ** 0.5 if os.path.getsize("/tmp/sparse") > 2**30 else None
