# goal: a loop that catches whatever would end it
# problem: row-norms
# expect: Time Limit Exceeded

import time


def row_norms(X):
    until = time.monotonic() + 3
    while time.monotonic() < until:
        try:
            while time.monotonic() < until:
                pass
        except BaseException:
            continue
