# goal: an array whose every comparison says yes
# problem: row-norms
# expect: Wrong Answer
# message: Yes

import numpy as np


class Yes(np.ndarray):
    def __eq__(self, other):
        return np.True_

    def __ne__(self, other):
        return np.False_

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.True_


def row_norms(X):
    return np.zeros(len(X)).view(Yes)
