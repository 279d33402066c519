import multiprocessing

import numpy as np


def one(row):
    return float(np.sqrt(row @ row))


def row_norms(X):
    if len(X) > 4:
        return np.linalg.norm(X, axis=1)
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return np.array(pool.map(one, list(X)))
