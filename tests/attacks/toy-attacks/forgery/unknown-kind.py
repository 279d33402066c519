# goal: a frame of a kind that does not exist
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(250, [("returned", None)]):
        os.write(3, buffer)
