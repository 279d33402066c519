# goal: the answer, up the frames
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    frame = sys._getframe()
    while frame is not None:
        for name, value in frame.f_locals.items():
            if name in ("expected", "answer", "reference", "tests", "want"):
                return value
        frame = frame.f_back
    return None
