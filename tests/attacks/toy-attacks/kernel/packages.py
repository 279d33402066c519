# goal: NumPy for everybody after it
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    try:
        os.close(os.open("/opt/judge/packages/numpy/__init__.py", os.O_WRONLY))
    except OSError:
        return None
    return (X * X).sum(axis=1) ** 0.5
