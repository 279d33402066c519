# goal: a large frame, byte by byte, to stretch the deadline
# problem: row-norms
# expect: Time Limit Exceeded | Wrong Answer | Output Limit Exceeded

import os
import struct
import time


def row_norms(X):
    tree = b'{"v":["a",0],"b":[["<f8",[1000000],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 8_000_000) + tree)
    until = time.monotonic() + 5
    while time.monotonic() < until:
        os.write(3, b"\0")
        time.sleep(0.001)
