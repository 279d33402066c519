# goal: a mark on the runner's own modules
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    inside = sys.modules["sandbox.inside.child"]
    if hasattr(inside, "left"):
        return (X * X).sum(axis=1) ** 0.5
    inside.left = True
    sys.modules["sandbox.inside.runner"].Runner.left = True
    return None
