# goal: elements that are equal to everything
# problem: row-norms
# expect: Wrong Answer
# message: object

import numpy as np


class Yes:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

    def __float__(self):
        return 0.0


def row_norms(X):
    out = np.empty(len(X), dtype=object)
    out[:] = [Yes() for _ in X]
    return out
