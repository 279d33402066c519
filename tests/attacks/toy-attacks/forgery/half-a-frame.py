# goal: a frame that is broken off
# problem: row-norms
# expect: Runtime Error | Wrong Answer

import os
import struct


def row_norms(X):
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, 1000, 0) + b'{"v":')
    os._exit(0)
