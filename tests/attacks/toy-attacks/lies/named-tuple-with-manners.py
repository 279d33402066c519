# goal: a named tuple that hides its items
# problem: row-norms
# expect: Wrong Answer

from collections import namedtuple


class Pair(namedtuple("Pair", "a b")):
    def __eq__(self, other):
        return True

    def __iter__(self):
        while True:
            yield 0.0


def row_norms(X):
    return Pair(0.0, 0.0)
