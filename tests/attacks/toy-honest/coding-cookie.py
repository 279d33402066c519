# -*- coding: latin-1 -*-
import numpy as np

NAME = 'é'
assert ord(NAME) == 233


def row_norms(X):
    return np.linalg.norm(X, axis=1)
