# goal: one result too many, so that they shift
# problem: tally
# expect: Wrong Answer

import os
import sys

protocol = sys.modules["sandbox.inside.protocol"]


class Tally:
    def __init__(self, start):
        for buffer in protocol.frame_buffers(13, [("returned", None)] * 99):
            os.write(3, buffer)
        os._exit(0)
