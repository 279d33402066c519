# goal: the same while it is loaded
# problem: row-norms
# expect: Time Limit Exceeded | Runtime Error | Wrong Answer | Memory Limit Exceeded | Compile Error

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")

first, until = os.getpid(), time.monotonic() + 1
while time.monotonic() < until:
    try:
        os.fork()
    except OSError:
        time.sleep(0.01)
if os.getpid() != first:
    os._exit(0)


def row_norms(X):
    return None
