import numpy as np


def row_norms(X):
    Y = X.astype(np.longdouble)
    return np.sqrt((Y * Y).sum(axis=1))
