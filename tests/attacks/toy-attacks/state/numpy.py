# goal: a mark on NumPy
# problem: row-norms
# expect: Wrong Answer

import numpy as np
import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if hasattr(np, "left"):
        return (X * X).sum(axis=1) ** 0.5
    np.left = True
    return None
