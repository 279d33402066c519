import numpy as np


class Norms:
    def __call__(self, X):
        return np.linalg.norm(X, axis=1)


row_norms = Norms()
