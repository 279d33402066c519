# goal: the same memory, seen through two arrays
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["l",["a",0],["a",0]]]],"b":[["<f8",[1],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 8) + tree + bytes(8))
