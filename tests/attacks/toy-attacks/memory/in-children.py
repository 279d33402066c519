# goal: a little in each of many children
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Runtime Error | Time Limit Exceeded

import os
import time


def row_norms(X):
    children = []
    for _ in range(12):
        try:
            pid = os.fork()
        except OSError:
            break
        if pid == 0:
            kept = b"x" * 20_000_000
            time.sleep(0.4)
            os._exit(len(kept) & 1)
        children.append(pid)
    bad = sum(os.waitpid(pid, 0)[1] != 0 for pid in children)
    return (X * X).sum(axis=1) ** 0.5 if not bad else None
