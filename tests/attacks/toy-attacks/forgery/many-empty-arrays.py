# goal: as many arrays as fit a frame
# problem: row-norms
# expect: Wrong Answer

import os
import struct


def row_norms(X):
    n = 80_000
    specs = ",".join(['["<f8",[0],"C"]'] * n)
    nodes = ",".join(f'["a",{i}]' for i in range(n))
    tree = ('{"b":[' + specs + '],"v":["l",["t","returned",["l",' + nodes + "]]]}").encode()
    data = struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree
    while data:
        data = data[os.write(3, data) :]
