# goal: a file where its owner may not look
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    if os.path.exists("/tmp/.a"):
        return (X * X).sum(axis=1) ** 0.5
    os.makedirs("/tmp/.a/b/c")
    open("/tmp/.a/b/c/d", "w").close()
    os.chmod("/tmp/.a/b/c", 0)
    os.chmod("/tmp/.a/b", 0o100)
    os.chmod("/tmp/.a", 0)
    return None
