# goal: processes that make processes
# problem: row-norms
# expect: Time Limit Exceeded | Runtime Error | Wrong Answer | Memory Limit Exceeded

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    until = time.monotonic() + 2
    while time.monotonic() < until:
        try:
            os.fork()
        except OSError:
            pass
    time.sleep(2)
