# goal: a tree that is not JSON
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b"\xff\xfe{]" * 100
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree)
