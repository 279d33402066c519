"""Fifty steps of gradient descent on T, which have not arrived."""

import numpy as np

COLDEST, HOTTEST = 0.05, 20.0


def fit_temperature(logits: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    z = logits - logits.max(axis=1, keepdims=True)  # (n, K) at most 0: no exponential overflows
    true = np.take_along_axis(z, y[:, None], axis=1)[:, 0]  # (n,)

    def nll(beta: float) -> float:
        return float(np.mean(np.log(np.exp(beta * z).sum(axis=1)) - beta * true))

    def slope(beta: float) -> float:
        """d nll / d beta: the logit that the model expects minus that of the true class. It never falls."""
        weight = np.exp(beta * z)  # (n, K)
        return float(np.mean((weight * z).sum(axis=1) / weight.sum(axis=1) - true))

    T = 1.0
    for _ in range(50):
        T = min(max(T + 0.05 * slope(1 / T) / T**2, COLDEST), HOTTEST)
    beta = 1 / T
    return 1 / beta, nll(1.0), nll(beta)
