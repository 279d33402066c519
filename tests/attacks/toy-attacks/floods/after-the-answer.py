# goal: prints from an orphan, after the answer
# problem: row-norms
# expect: Wrong Answer | Output Limit Exceeded

import os
import time


def row_norms(X):
    if os.fork() == 0:
        os.setsid()
        until = time.monotonic() + 3
        while time.monotonic() < until:
            os.write(1, b"x" * 4096)
        os._exit(0)
    return None
