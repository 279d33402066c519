# goal: one file with very many names
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    open("/tmp/0", "w").close()
    try:
        for i in range(1, 6000):
            os.link("/tmp/0", f"/tmp/{i}")
    except OSError:
        pass
    return None
