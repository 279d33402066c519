# goal: a process that outlives its test
# problem: row-norms
# expect: Wrong Answer

import os
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    others = [p for p in os.listdir("/proc") if p.isdigit() and int(p) not in (1, os.getpid())]
    if others:
        return (X * X).sum(axis=1) ** 0.5
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(3)
        os._exit(0)
    os.wait()
    return None
