# goal: a well-formed answer, sent before the question
# problem: row-norms
# expect: Wrong Answer

import os
import sys

protocol = sys.modules["sandbox.inside.protocol"]
for kind, value in ((11, None), (13, [("returned", [0.0])]), (15, [""])):
    for buffer in protocol.frame_buffers(kind, value):
        os.write(3, buffer)


def row_norms(X):
    return None
