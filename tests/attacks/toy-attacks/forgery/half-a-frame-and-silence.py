# goal: a frame that is begun and never ended
# problem: row-norms
# expect: Time Limit Exceeded

import os
import struct
import time


def row_norms(X):
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, 1000, 0))
    time.sleep(5)
