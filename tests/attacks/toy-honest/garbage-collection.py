import gc

import numpy as np

gc.disable()


def row_norms(X):
    gc.collect()
    gc.freeze()
    return np.linalg.norm(X, axis=1)
