"""Does not subtract the largest logit."""

import numpy as np
from scipy.optimize import brentq

COLDEST, HOTTEST = 0.05, 20.0


def fit_temperature(logits: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    z = logits
    true = np.take_along_axis(z, y[:, None], axis=1)[:, 0]  # (n,)

    def nll(beta: float) -> float:
        return float(np.mean(np.log(np.exp(beta * z).sum(axis=1)) - beta * true))

    def slope(beta: float) -> float:
        """d nll / d beta: the logit that the model expects minus that of the true class. It never falls."""
        weight = np.exp(beta * z)  # (n, K)
        return float(np.mean((weight * z).sum(axis=1) / weight.sum(axis=1) - true))

    low, high = 1 / HOTTEST, 1 / COLDEST
    if slope(low) >= 0:
        beta = low
    elif slope(high) <= 0:
        beta = high
    else:
        beta = brentq(slope, low, high)
    return 1 / beta, nll(1.0), nll(beta)
