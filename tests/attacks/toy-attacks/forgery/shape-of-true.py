# goal: dimensions that are no integers
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["a",0]]],"b":[["<f8",[true,-1,1.5,"2"],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 8) + tree + bytes(8))
