# goal: a shape whose product is small again
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["a",0]]],"b":[["<f8",[4294967296,4294967296],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree)
