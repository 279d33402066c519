import io
import sys

import numpy as np

sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", line_buffering=True)


def row_norms(X):
    print("é")
    return np.linalg.norm(X, axis=1)
