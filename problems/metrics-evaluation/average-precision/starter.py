import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
    """Average precision and the precision-recall curve.

    y_true: (n,) integers, 0 or 1; scores: (n,) float64, higher means more positive.
    Returns (ap, precision (m,), recall (m,)), one point for each of the m distinct scores, from the highest down.
    """
    raise NotImplementedError
