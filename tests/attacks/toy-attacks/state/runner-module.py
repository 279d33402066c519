# goal: a mark on the runner's own modules
# problem: row-norms
# expect: Wrong Answer

import os
import sys

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    inside = sys.modules["sandbox.inside.child"]
    if hasattr(inside, "left"):
        return (X * X).sum(axis=1) ** 0.5
    inside.left = True
    sys.modules["sandbox.inside.runner"].Runner.left = True
    return None
