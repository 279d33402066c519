# goal: a mark on the builtins
# problem: row-norms
# expect: Wrong Answer

import builtins
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if hasattr(builtins, "left"):
        return (X * X).sum(axis=1) ** 0.5
    builtins.left = True
    return None
