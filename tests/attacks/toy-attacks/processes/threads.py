# goal: more threads than allowed
# problem: row-norms
# expect: Wrong Answer

import os
import threading
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    made = 0
    for _ in range(200):
        try:
            threading.Thread(target=time.sleep, args=(1,), daemon=True).start()
        except RuntimeError:
            break
        made += 1
    return (X * X).sum(axis=1) ** 0.5 if made > 70 else None
