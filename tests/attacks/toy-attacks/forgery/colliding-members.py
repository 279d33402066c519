# goal: sets whose members all hash alike
# problem: row-norms
# expect: Wrong Answer

import os
import struct

M = 2**61 - 1


def row_norms(X):
    keys = ",".join(f'["i","{hex(k * M)}"]' for k in range(8, 4104))
    tree = ('{"b":[],"v":["l",' + ",".join([f'["s",{keys}]'] * 30) + "]}").encode()
    data = struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree
    while data:
        data = data[os.write(3, data) :]
