# goal: to have answered and to be told off as well
# problem: row-norms
# expect: Wrong Answer | Rejected

import os
import sys


def row_norms(X):
    frame_buffers = sys.modules["sandbox.inside.protocol"].frame_buffers
    said = [(13, [("returned", X)]), (16, {"kind": "import", "name": "torch", "line": 1}), (13, [("returned", X)])]
    for kind, value in said:
        for buffer in frame_buffers(kind, value):
            os.write(3, buffer)
    os._exit(0)
