# goal: work after the answer
# problem: row-norms
# expect: Wrong Answer

import atexit
import os
import sys


def late():
    os.write(3, b"".join(sys.modules["sandbox.inside.protocol"].frame_buffers(13, [("returned", None)])))


atexit.register(late)


def row_norms(X):
    return None
