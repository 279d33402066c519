# goal: an answer that cannot be sent, for a hostile reason
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    value = {"where": "[0][1]" * 1000, "what": "\x1b[31m" * 100_000}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(14, value):
        os.write(3, buffer)
