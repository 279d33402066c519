# goal: directories so deep that no path reaches their bottom
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    os.chdir("/tmp")
    try:
        for _ in range(300):
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
    except OSError:
        pass
    return None
