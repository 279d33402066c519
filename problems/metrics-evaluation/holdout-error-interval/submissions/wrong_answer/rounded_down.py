"""Cuts off the fraction of the sample size."""

from math import log, sqrt
from statistics import NormalDist


def accuracy_interval(correct: int, n: int, confidence: float, half_width: float) -> dict:
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("correct must lie between 0 and n, and n must be positive")
    p = correct / n
    alpha = 1 - confidence  # shared by both sides
    z = -NormalDist().inv_cdf(alpha / 2)

    spread = z * sqrt(p * (1 - p) / n)
    wald = (max(p - spread, 0.0), min(p + spread, 1.0))

    # (p - q)^2 = z^2 q (1 - q) / n is a quadratic in q; these are its roots.
    centre = p + z**2 / (2 * n)
    spread = z * sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    wilson = ((centre - spread) / scale, (centre + spread) / scale)

    return {"wilson": wilson, "wald": wald, "n_required": int(log(2 / alpha) / (2 * half_width**2))}
