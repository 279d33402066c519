# goal: the encoder of answers, replaced
# problem: row-norms
# expect: Wrong Answer

import sys


def row_norms(X):
    codec = sys.modules["sandbox.inside.codec"]
    codec._Encoder.tree = lambda self, x, where, depth: ["l", ["t", "returned", True]]
    return [0.0] * len(X)
