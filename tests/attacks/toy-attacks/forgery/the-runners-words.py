# goal: what the runner would say at the end of a call
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    value = {"exit": 0, "cpu_s": -1.0, "peak_mb": -1.0, "clean": True}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(12, value):
        os.write(3, buffer)
