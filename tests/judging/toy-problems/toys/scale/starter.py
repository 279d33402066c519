import numpy as np


def scale(x: np.ndarray, factor: float = 2.0) -> np.ndarray:
    raise NotImplementedError

# mypy: ignore-errors
