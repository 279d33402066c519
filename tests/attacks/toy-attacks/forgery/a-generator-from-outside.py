# goal: what only goes inwards, as an answer
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["l",["r",1],["u","__class__"]]]],"b":[]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree)
