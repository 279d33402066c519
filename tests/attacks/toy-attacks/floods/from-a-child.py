# goal: prints from a child that goes on
# problem: row-norms
# expect: Output Limit Exceeded | Time Limit Exceeded

import os
import time


def row_norms(X):
    if os.fork() == 0:
        until = time.monotonic() + 3
        while time.monotonic() < until:
            os.write(1, b"x" * 4096)
        os._exit(0)
    time.sleep(2)
