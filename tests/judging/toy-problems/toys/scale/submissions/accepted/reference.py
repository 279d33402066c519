import numpy as np


def scale(x: np.ndarray, factor: float = 2.0) -> np.ndarray:
    if factor == 0:
        raise ValueError("factor must not be 0")
    return x * factor

# mypy: ignore-errors
