"""Right, but one round of NumPy calls for every row."""

import numpy as np


def softmax(x: np.ndarray) -> np.ndarray:
    out = np.empty_like(x)
    for i, row in enumerate(x):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out
