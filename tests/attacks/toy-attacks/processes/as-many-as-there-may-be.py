# goal: more processes than allowed
# problem: row-norms
# expect: Wrong Answer

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    made = 0
    for _ in range(200):
        try:
            if os.fork() == 0:
                time.sleep(2)
                os._exit(0)
        except OSError:
            break
        made += 1
    return (X * X).sum(axis=1) ** 0.5 if made > 70 else None
