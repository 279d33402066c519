# goal: the answer sent early, the work done late
# problem: timed-norms
# expect: Partial | Time Limit Exceeded
# message: times as long
# passed: 3

import time


def row_norms(X):
    end = time.thread_time() + (0.5 if len(X) > 1000 else 0.0)
    while time.thread_time() < end:
        pass
    return (X * X).sum(axis=1) ** 0.5
