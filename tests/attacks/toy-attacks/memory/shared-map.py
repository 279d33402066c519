# goal: pages that several processes share
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Time Limit Exceeded

import mmap
import os


def row_norms(X):
    pages = mmap.mmap(-1, 400_000_000, mmap.MAP_SHARED)
    for part in range(4):
        if os.fork() == 0:
            for at in range(part * 100_000_000, (part + 1) * 100_000_000, 4096):
                pages[at] = 1
            os._exit(0)
    for _ in range(4):
        os.wait()
    if pages[399_998_976 - 399_998_976 % 4096] == 1:
        return (X * X).sum(axis=1) ** 0.5
    return None
