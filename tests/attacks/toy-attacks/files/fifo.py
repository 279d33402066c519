# goal: a pipe with a name, for whoever opens what lies there
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for name in ("answer", "result.json", "stdout", "solution.py", "core"):
        os.mkfifo(f"/tmp/{name}")
    return None
