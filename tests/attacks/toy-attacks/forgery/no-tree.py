# goal: a frame with nothing in it
# problem: row-norms
# expect: Wrong Answer | Output Limit Exceeded

import os
import struct


def row_norms(X):
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, 0, 0))
