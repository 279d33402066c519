# goal: the same on the other stream
# problem: row-norms
# expect: Output Limit Exceeded

import sys
import time


def row_norms(X):
    until = time.monotonic() + 3
    while time.monotonic() < until:
        print("x" * 1000, file=sys.stderr)
