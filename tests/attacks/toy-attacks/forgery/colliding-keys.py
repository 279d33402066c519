# goal: dicts whose keys all hash alike, to make the reader slow
# problem: tally
# expect: Wrong Answer

import os
import struct
import time

M = 2**61 - 1


class Tally:
    def __init__(self, start):
        keys = ",".join(f'["i","{hex(k * M)}"],0' for k in range(8, 4104))
        tree = ('{"b":[],"v":["l",' + ",".join([f'["d",{keys}]'] * 30) + "]}").encode()
        data = struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 0) + tree
        while data:
            data = data[os.write(3, data) :]
