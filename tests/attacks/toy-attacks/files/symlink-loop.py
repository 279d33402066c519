# goal: links that lead in a circle
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    os.symlink("/tmp/b", "/tmp/a")
    os.symlink("/tmp/a", "/tmp/b")
    os.makedirs("/tmp/d/e")
    os.symlink("/tmp/d", "/tmp/d/e/f")
    return None
