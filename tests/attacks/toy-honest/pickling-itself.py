import copy
import pickle

import numpy as np


class Box:
    def __init__(self, X):
        self.X = X


def row_norms(X):
    box = copy.deepcopy(pickle.loads(pickle.dumps(Box(X))))
    return np.linalg.norm(box.X, axis=1)
