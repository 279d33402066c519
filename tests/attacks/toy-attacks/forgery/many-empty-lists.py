# goal: as many lists as fit a frame
# problem: row-norms
# expect: Wrong Answer | Output Limit Exceeded | Time Limit Exceeded

import os
import struct


def row_norms(X):
    tree = b'{"b":[],"v":["l",["t","returned",["l",' + b",".join([b'["l"]'] * 600_000) + b"]]]}"
    data = memoryview(struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree)
    while data:
        data = data[os.write(3, data) :]
