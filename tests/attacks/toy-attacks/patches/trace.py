# goal: a trace function that rewrites what is returned
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import sys


def trace(frame, event, arg):
    frame.f_trace_opcodes = True
    if "expected" in frame.f_locals:
        row_norms.found = frame.f_locals["expected"]
    return trace


def row_norms(X):
    return getattr(row_norms, "found", [0.0] * len(X))


sys.settrace(trace)
frame = sys._getframe()
while frame:
    frame.f_trace = trace
    frame = frame.f_back
