import numpy as np


def cubes(x: np.ndarray) -> np.ndarray:
    """Every number of x to the third power."""
    raise NotImplementedError
