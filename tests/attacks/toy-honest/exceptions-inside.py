import numpy as np


class Empty(Exception):
    pass


def row_norms(X):
    try:
        raise Empty("as expected")
    except Empty as error:
        print(error)
    try:
        X[len(X)]
    except IndexError:
        return np.linalg.norm(X, axis=1)
