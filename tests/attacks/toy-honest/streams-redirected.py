import contextlib
import io
import sys

import numpy as np


def row_norms(X):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        print("nobody reads this")
    sys.stdout = None
    assert out.getvalue()
    return np.linalg.norm(X, axis=1)
