# goal: a signal every microsecond
# problem: row-norms
# expect: Runtime Error | Time Limit Exceeded | Wrong Answer

import os
import signal
import time

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    signal.signal(signal.SIGALRM, lambda *a: None)
    signal.setitimer(signal.ITIMER_REAL, 1e-6, 1e-6)
    time.sleep(0.2)
    return None
