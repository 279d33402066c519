# goal: pages of nobody
# problem: row-norms
# expect: Memory Limit Exceeded

import mmap


def row_norms(X):
    pages = mmap.mmap(-1, 500_000_000)
    for at in range(0, len(pages), 4096):
        pages[at] = 1
    return None
