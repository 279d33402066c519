import tempfile

import numpy as np


def row_norms(X):
    with tempfile.TemporaryDirectory() as place:
        np.save(f"{place}/x.npy", X)
        return np.linalg.norm(np.load(f"{place}/x.npy"), axis=1)
