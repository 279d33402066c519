# goal: what calls the entry, replaced at load
# problem: row-norms
# expect: Wrong Answer | Runtime Error

import sys

inside = sys.modules["sandbox.inside.child"]
inside.perform = lambda *a: [("returned", {"verdict": "Accepted", "score": 100})]


def row_norms(X):
    return [0.0] * len(X)
