import numpy as np


def row_norms(X):
    X = np.asfortranarray(X)
    return np.asfortranarray(np.sqrt(np.einsum("ij,ij->i", X, X)))
