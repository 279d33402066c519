from __future__ import annotations

import numpy as np


def row_norms(X: Matrix) -> Vector:
    return np.linalg.norm(X, axis=1)
