# goal: to break the parser of what was forbidden
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    value = {"kind": ["use"], "name": b"\xff" * 1000, "line": 10**30}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(16, value):
        os.write(3, buffer)
    return X
