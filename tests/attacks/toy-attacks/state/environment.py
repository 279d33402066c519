# goal: a variable in the environment
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if "LEFT" in os.environ:
        return (X * X).sum(axis=1) ** 0.5
    os.environ["LEFT"] = "1"
    return None
