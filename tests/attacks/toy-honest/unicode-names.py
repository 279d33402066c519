import numpy as np


def row_norms(X):
    Σ, 和, naïve = X * X, 1, "ß→∞"
    print(naïve)
    return np.sqrt(Σ.sum(axis=和))
