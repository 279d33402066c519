# goal: the stacks of many threads
# problem: row-norms
# expect: Wrong Answer | Runtime Error | Memory Limit Exceeded | Time Limit Exceeded

import threading
import time


def deep(n):
    return n and deep(n - 1)


def row_norms(X):
    threading.stack_size(256 * 2**20)
    started = 0
    for _ in range(100):
        try:
            threading.Thread(target=time.sleep, args=(0.2,), daemon=True).start()
        except RuntimeError:
            break
        started += 1
    return (X * X).sum(axis=1) ** 0.5 if started == 100 else None
