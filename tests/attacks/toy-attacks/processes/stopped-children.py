# goal: children that stand still
# problem: row-norms
# expect: Wrong Answer

import os
import signal
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for _ in range(10):
        pid = os.fork()
        if pid == 0:
            time.sleep(3)
            os._exit(0)
        os.kill(pid, signal.SIGSTOP)
    return None
