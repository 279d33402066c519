# goal: a tree that is deeper than a parser's stack
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    tree = b'{"b":[],"v":' + b"[" * 500_000 + b"]" * 500_000 + b"}"
    data = struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree
    while data:
        data = data[os.write(3, data) :]
