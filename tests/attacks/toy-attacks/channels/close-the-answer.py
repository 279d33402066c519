# goal: no answer, and a process that goes on
# problem: row-norms
# expect: Runtime Error

import os
import time


def row_norms(X):
    os.close(3)
    time.sleep(2)
