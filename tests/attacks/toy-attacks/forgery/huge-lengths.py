# goal: a head that announces more than any memory
# problem: row-norms
# expect: Output Limit Exceeded | Wrong Answer

import os
import struct


def row_norms(X):
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, 2**32 - 1, 2**64 - 1))
