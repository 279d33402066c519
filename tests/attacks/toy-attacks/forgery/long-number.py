# goal: a number that takes a second to read
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"b":[],"v":' + b"9" * 2_000_000 + b"}"
    data = struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree
    while data:
        data = data[os.write(3, data) :]
