"""A bounded search over T itself, as SciPy does it by default: it never tries the very ends."""

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp


def fit_temperature(logits: np.ndarray, y: np.ndarray) -> tuple[float, float, float]:
    def nll(T: float) -> float:
        scaled = logits / T
        return float(np.mean(logsumexp(scaled, axis=1) - scaled[np.arange(len(y)), y]))

    found = minimize_scalar(nll, bounds=(0.05, 20.0), method="bounded")
    return float(found.x), nll(1.0), float(found.fun)
