import math

from scipy.optimize import brentq
from scipy.special import ndtri


def accuracy_interval(correct, n, confidence, half_width):
    """Wilson's ends as the accuracies at which the test changes its mind; bisection for the sample size."""
    if n <= 0 or correct < 0 or n < correct:
        raise ValueError("impossible counts")
    z = ndtri(0.5 + confidence / 2)
    p = correct / n

    def excess(q):
        return (p - q) ** 2 - z * z * q * (1 - q) / n

    inside = (p + z * z / (2 * n)) / (1 + z * z / n)
    low = 0.0 if correct == 0 else brentq(excess, 0.0, inside, xtol=1e-15, rtol=1e-14)
    high = 1.0 if correct == n else brentq(excess, inside, 1.0, xtol=1e-15, rtol=1e-14)
    half = z * math.sqrt(p * (1 - p) / n)

    too_few, enough = 0, 1
    while math.log(2) - 2 * enough * half_width**2 > math.log(1 - confidence):
        too_few, enough = enough, 2 * enough
    while enough - too_few > 1:
        m = (too_few + enough) // 2
        if math.log(2) - 2 * m * half_width**2 > math.log(1 - confidence):
            too_few = m
        else:
            enough = m
    return {"wilson": (low, high), "wald": (max(0.0, p - half), min(1.0, p + half)), "n_required": enough}
