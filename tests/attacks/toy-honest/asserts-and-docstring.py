"""Lengths of rows.

>>> row_norms(np.array([[3.0, 4.0]]))
array([5.])
"""

import numpy as np


def row_norms(X: np.ndarray, *, eps: float = 0.0) -> np.ndarray:
    r"""The length :math:`\sqrt{\sum x^2}` of each row."""
    assert isinstance(X, np.ndarray) and X.dtype.kind == "f"
    return np.sqrt((X * X).sum(1) + eps)
