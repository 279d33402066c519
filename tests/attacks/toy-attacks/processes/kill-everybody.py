# goal: every process that a signal reaches
# problem: row-norms
# expect: Runtime Error | Wrong Answer

import os
import signal

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    os.kill(-1, signal.SIGKILL)
    return None
