import warnings

import numpy as np

warnings.simplefilter("error")


def row_norms(X):
    return np.linalg.norm(X, axis=1)
