import numpy as np


def row_norms(X):
    return [np.array(np.sqrt((row * row).sum())) for row in X]
