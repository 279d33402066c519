# goal: as many in each of many children
# problem: row-norms
# expect: Wrong Answer

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for _ in range(30):
        if os.fork() == 0:
            try:
                for _ in range(5000):
                    os.pipe()
            except OSError:
                time.sleep(0.3)
            os._exit(0)
    return None
