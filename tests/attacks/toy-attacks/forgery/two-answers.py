# goal: a wrong answer and a right one behind it, for whoever takes the last
# problem: row-norms
# expect: Wrong Answer

import os
import sys


def row_norms(X):
    protocol = sys.modules["sandbox.inside.protocol"]
    for buffer in protocol.frame_buffers(13, [("returned", None)]):
        os.write(3, buffer)
    return (X * X).sum(axis=1) ** 0.5
