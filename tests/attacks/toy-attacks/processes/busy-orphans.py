# goal: orphans that burn what the next one needs
# problem: row-norms
# expect: Wrong Answer

import os
import signal
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    for _ in range(8):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                for number in (1, 2, 15):
                    signal.signal(number, signal.SIG_IGN)
                until = time.monotonic() + 4
                while time.monotonic() < until:
                    pass
            os._exit(0)
    return None
