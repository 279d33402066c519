# goal: a process that outlives its test
# problem: row-norms
# expect: Wrong Answer

import os
import time
from pathlib import Path

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    names = [Path(f"/proc/{p}/comm").read_text() for p in os.listdir("/proc") if p.isdigit()]
    if "orphan\n" in names:
        return (X * X).sum(axis=1) ** 0.5
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            Path("/proc/self/comm").write_text("orphan")
            time.sleep(3)
        os._exit(0)
    os.wait()
    return None
