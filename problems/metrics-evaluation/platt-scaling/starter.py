import numpy as np


def platt(f: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Sigmoid p = 1 / (1 + exp(A f + B)) with the least cross-entropy against smoothed targets.

    f: (n,) float64 scores; y: (n,) integers 0 and 1, both of which occur.
    Returns (A, B).
    """
    raise NotImplementedError
