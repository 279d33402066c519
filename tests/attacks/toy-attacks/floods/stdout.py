# goal: prints without end
# problem: row-norms
# expect: Output Limit Exceeded

import time


def row_norms(X):
    until = time.monotonic() + 3
    while time.monotonic() < until:
        print("Accepted " * 100)
