"""Whole Newton steps, which go too far where p is nearly 0 or 1."""

import numpy as np
from scipy.special import expit


def platt(f: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    positives = np.count_nonzero(y)
    negatives = len(y) - positives
    t = np.where(y == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))  # (n,)

    centre, scale = f.mean(), f.std()
    X = np.stack([(f - centre) / scale, np.ones(len(f))])  # (2, n) scores of unit size, and a column for B

    theta = np.zeros(2)
    for _ in range(40):
        p = expit(-(theta @ X))  # (n,)
        gradient = X @ (t - p)  # (2,)
        if np.abs(gradient).max() <= 1e-8 * len(f):
            break
        step = np.linalg.pinv((p * (1 - p) * X) @ X.T) @ gradient
        theta = theta - step

    A = theta[0] / scale
    return float(A), float(theta[1] - A * centre)
