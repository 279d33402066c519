# goal: directories that nobody may look into
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for i in range(50):
        os.makedirs(f"/tmp/{i}/x/y")
        os.chmod(f"/tmp/{i}/x", 0)
        os.chmod(f"/tmp/{i}", 0)
    return None
