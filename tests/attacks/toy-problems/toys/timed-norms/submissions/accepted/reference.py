import numpy as np


def row_norms(X: np.ndarray) -> np.ndarray:
    if X.ndim != 2:
        raise ValueError("X must have two axes")
    return np.sqrt((X * X).sum(axis=1))
