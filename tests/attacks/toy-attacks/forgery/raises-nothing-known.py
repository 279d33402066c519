# goal: an exception whose description is none
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    value = [("raised", {"type_name": 3, "bases": [None], "message": [], "traceback": [[1]]})]
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(13, value):
        os.write(3, buffer)
