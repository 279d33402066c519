# goal: a global of its own
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

left = []


def row_norms(X):
    if left:
        return (X * X).sum(axis=1) ** 0.5
    left.append(1)
    return None
