# goal: an exception that would colour a terminal and turn text around
# problem: row-norms
# expect: Runtime Error | Wrong Answer

import os
import sys


def row_norms(X):
    text = "\x1b[2J\x1b]0;owned\x07\u202e\ud800" * 50
    error = {"type_name": text, "bases": [text] * 50, "message": text * 9, "traceback": [(-1, text, text)] * 99}
    for buffer in sys.modules["sandbox.inside.protocol"].frame_buffers(13, [("raised", error)]):
        os.write(3, buffer)
