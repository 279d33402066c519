# goal: NaN and Infinity in the tree itself
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["l",NaN,Infinity,-Infinity,1e999]]],"b":[]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree)
