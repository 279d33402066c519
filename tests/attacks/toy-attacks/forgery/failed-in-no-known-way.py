# goal: to have failed to load in a way that is none
# problem: row-norms
# expect: Wrong Answer | Compile Error | Runtime Error

import os
import sys

for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(12, {"ending": ["no_entry"], "error": 5}):
    os.write(3, buffer)


def row_norms(X):
    return None
