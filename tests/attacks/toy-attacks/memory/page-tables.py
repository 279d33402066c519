# goal: one page in every two megabytes
# problem: row-norms
# expect: Memory Limit Exceeded | Wrong Answer | Time Limit Exceeded | Runtime Error

import mmap


def row_norms(X):
    pages = mmap.mmap(-1, 2**37, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000)
    for at in range(0, len(pages), 2**21):
        pages[at] = 1
    return None
