# goal: what the host sends, read away
# problem: row-norms
# expect: Time Limit Exceeded | Runtime Error | Wrong Answer

import os
import time

os.set_blocking(3, False)
until = time.monotonic() + 0.2


def row_norms(X):
    return None
