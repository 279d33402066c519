# goal: to be told off for what nobody forbade, in place of a wrong answer
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    value = {"kind": "use", "name": "numpy.linalg.norm", "line": 9}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(16, value):
        os.write(3, buffer)
    return X
