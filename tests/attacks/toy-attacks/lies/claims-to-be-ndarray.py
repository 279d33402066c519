# goal: an object that says its class is ndarray
# problem: row-norms
# expect: Wrong Answer

import numpy as np


class Liar:
    @property
    def __class__(self):
        return np.ndarray

    def __eq__(self, other):
        return True


def row_norms(X):
    return Liar()
