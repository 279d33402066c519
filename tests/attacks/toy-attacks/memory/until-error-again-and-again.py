# goal: every MemoryError caught, and on it goes
# problem: row-norms
# expect: Memory Limit Exceeded | Time Limit Exceeded | Wrong Answer

import time


def row_norms(X):
    until, kept = time.monotonic() + 3, []
    while time.monotonic() < until:
        try:
            kept.append(bytearray(3_000_000))
            if len(kept) > 200:
                kept.clear()
        except MemoryError:
            kept.clear()
    return None
