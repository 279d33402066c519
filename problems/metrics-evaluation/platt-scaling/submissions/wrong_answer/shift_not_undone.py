"""B of the centred scores."""

import numpy as np
from scipy.special import expit


def platt(f: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    positives = np.count_nonzero(y)
    negatives = len(y) - positives
    t = np.where(y == 1, (positives + 1) / (positives + 2), 1 / (negatives + 2))  # (n,)

    centre, scale = f.mean(), f.std()
    X = np.stack([(f - centre) / scale, np.ones(len(f))])  # (2, n) scores of unit size, and a column for B

    def loss(theta: np.ndarray) -> float:
        s = theta @ X  # (n,) -ln p = ln(1 + e^s) and -ln(1 - p) = ln(1 + e^s) - s
        return float(np.sum(np.logaddexp(0, s) - (1 - t) * s))

    theta = np.zeros(2)
    for _ in range(40):
        p = expit(-(theta @ X))  # (n,)
        gradient = X @ (t - p)  # (2,)
        if np.abs(gradient).max() <= 1e-8 * len(f):
            break
        step = np.linalg.solve((p * (1 - p) * X) @ X.T, gradient)
        while loss(theta - step) > loss(theta):  # a whole Newton step may go too far
            step = step / 2
        theta = theta - step

    A = theta[0] / scale
    return float(A), float(theta[1])
