import numpy as np


def scale(x, factor=2.0):
    if not factor:
        raise ValueError
    whole = np.floor(factor)
    return whole * x + (factor - whole) * x

# mypy: ignore-errors
