import inspect
import sys

import numpy as np


def row_norms(X):
    assert list(inspect.signature(row_norms).parameters) == ["X"]
    assert sys.modules[__name__].row_norms is row_norms
    return np.linalg.norm(X, axis=1)
