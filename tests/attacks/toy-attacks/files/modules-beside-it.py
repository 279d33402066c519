# goal: modules that the next one would import
# problem: row-norms
# expect: Wrong Answer

import os

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for place in ("/tmp", "/dev/shm"):
        for name in ("numpy", "solution", "json", "support", "sitecustomize", "usercustomize"):
            with open(f"{place}/{name}.py", "w") as f:
                f.write("raise SystemExit")
    return None
