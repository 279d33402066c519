# goal: a helper works while the process that is asked sleeps
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import os
import time

read, write = os.pipe()
if os.fork() == 0:
    size = int.from_bytes(os.read(read, 4), "big")
    total = 0
    for i in range(size * 75):
        total += i
    os._exit(0)


def row_norms(X):
    os.write(write, len(X).to_bytes(4, "big"))
    time.sleep(0.3)
    os.wait()
    return (X * X).sum(axis=1) ** 0.5
