# goal: a thread that goes on and answers later
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import os
import sys
import threading
import time


def late(X):
    time.sleep(0.05)
    value = [("returned", (X * X).sum(axis=1) ** 0.5)]
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(13, value):
        os.write(3, buffer)


def row_norms(X):
    threading.Thread(target=late, args=(X,), daemon=True).start()
    return None
