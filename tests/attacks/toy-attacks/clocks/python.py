# goal: every clock of Python stopped
# problem: timed-norms
# expect: Partial
# message: times as long
# passed: 3

import time

for name in ("time", "perf_counter", "monotonic", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + "_ns", lambda: 0)


def row_norms(X):
    total = 0
    for i in range(len(X) * 75):
        total += i
    return (X * X).sum(axis=1) ** 0.5
