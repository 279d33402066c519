# goal: characters that no string may hold
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["a",0]]],"b":[["<U2",[1],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 8) + tree + b"\xff" * 8)
