import numpy as np


def isotonic(x: np.ndarray, y: np.ndarray, w: np.ndarray, x_new: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Non-decreasing least-squares fit of y on x.

    x, y, w: (n,) float64, x in any order, w > 0; x_new: (m,) float64.
    Returns (fitted (n,) in the order of the input, predictions (m,) at x_new).
    """
    raise NotImplementedError
