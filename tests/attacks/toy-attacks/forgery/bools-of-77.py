# goal: truth values that are neither true nor false
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["a",0]]],"b":[["|b1",[5],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 5) + tree + b"\x4d" * 5)
