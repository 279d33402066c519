# goal: to end with a report of its own making, of an import that it never made
# problem: row-norms
# expect: Rejected

import os
import sys


def row_norms(X):
    value = {"kind": "import", "name": "Accepted\x1b[2J\u202e" * 1000, "line": 2}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(16, value):
        os.write(3, buffer)
    return X
