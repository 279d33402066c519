# goal: to have failed to load, after loading
# problem: row-norms
# expect: Wrong Answer | Compile Error | Runtime Error

import os
import sys


def row_norms(X):
    value = {"ending": "finished", "found": ["\x1b[31m", 3, None]}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(12, value):
        os.write(3, buffer)
