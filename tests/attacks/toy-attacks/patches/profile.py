# goal: a profile function, in every thread
# problem: row-norms
# expect: Wrong Answer

import sys
import threading


def look(frame, event, arg):
    for name in ("expected", "reference", "answer"):
        if name in frame.f_locals:
            row_norms.found = frame.f_locals[name]


def row_norms(X):
    return getattr(row_norms, "found", [0.0] * len(X))


sys.setprofile(look)
threading.setprofile(look)
