"""A general minimiser on the scores as they are: it fails when they are large or small."""

import numpy as np
from scipy.optimize import minimize


def platt(f: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    positives = np.count_nonzero(y)
    negatives = len(y) - positives
    t = np.where(y == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))  # (n,)

    def loss(theta: np.ndarray) -> float:
        s = theta[0] * f + theta[1]
        return float(np.sum(np.logaddexp(0, s) - (1 - t) * s))

    A, B = minimize(loss, np.zeros(2)).x
    return float(A), float(B)
