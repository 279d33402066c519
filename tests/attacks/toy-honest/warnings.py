import warnings

import numpy as np


def row_norms(X):
    warnings.warn("rows are long", stacklevel=2)
    np.log(np.zeros(1))
    np.array([1e308]) * 10
    return np.linalg.norm(X, axis=1)
