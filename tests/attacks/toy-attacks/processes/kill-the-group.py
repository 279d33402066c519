# goal: the process group that it was started in
# problem: row-norms
# expect: Runtime Error | Wrong Answer

import os
import signal

if not os.path.isdir("/opt/judge/packages"):
    raise SystemExit("this is for a container")


def row_norms(X):
    os.killpg(0, signal.SIGTERM)
    return None
