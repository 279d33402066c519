# goal: a list as long as an answer may be, for whoever explains what is wrong with it
# problem: row-norms
# expect: Wrong Answer | Output Limit Exceeded | Time Limit Exceeded

import os
import struct


def row_norms(X):
    tree = b'{"v":["l",["t","returned",["ln",0]]],"b":[["<f8",[8000000],"C"]]}'
    os.write(3, struct.pack("<4sBxxxIQ", b"MLJ1", 13, len(tree), 64_000_000) + tree)
    for _ in range(64):
        data = memoryview(bytes(1_000_000))
        while data:
            data = data[os.write(3, data) :]
