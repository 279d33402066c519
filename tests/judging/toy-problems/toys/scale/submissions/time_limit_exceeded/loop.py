import numpy as np


def scale(x, factor=2.0):
    if factor == 0:
        raise ValueError
    out = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        out[place] = x[place] * factor
    return out

# mypy: ignore-errors
