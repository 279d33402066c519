import time

import numpy as np


def row_norms(X):
    deadline = time.monotonic() + 0.05
    time.sleep(0.01)
    assert time.monotonic() < deadline + 10
    return np.linalg.norm(X, axis=1)
