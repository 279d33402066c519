# goal: what sends the answer, replaced by what sends praise
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    inside = sys.modules["sandbox.inside.child"]
    real = inside.send
    inside.send = lambda channel, kind, value: real(channel, inside.ANSWER, [("returned", "Accepted")])
    return [0.0] * len(X)
