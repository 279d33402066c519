# goal: every signal ignored, and a loop
# problem: row-norms
# expect: Time Limit Exceeded

import signal
import time

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def row_norms(X):
    until = time.monotonic() + 3
    while time.monotonic() < until:
        pass
    return (X * X).sum(axis=1) ** 0.5
