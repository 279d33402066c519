"""A hundred steps of gradient descent, which have not arrived."""

import numpy as np
from scipy.special import expit


def platt(f: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    positives = np.count_nonzero(y)
    negatives = len(y) - positives
    t = np.where(y == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))  # (n,)

    centre, scale = f.mean(), f.std()
    X = np.stack([(f - centre) / scale, np.ones(len(f))])  # (2, n)

    theta = np.zeros(2)
    for _ in range(100):
        theta = theta - 4 * (X @ (t - expit(-(theta @ X)))) / len(f)

    A = theta[0] / scale
    return float(A), float(theta[1] - A * centre)
