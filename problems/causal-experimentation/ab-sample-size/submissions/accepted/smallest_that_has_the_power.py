import math

from scipy.special import ndtr, ndtri


def sample_size(p1, rel_mde, alpha=0.05, power=0.8, ratio=1.0, n_comparisons=1):
    """Asks for the power of n1 visitors, and searches for the first n1 at which it suffices."""
    p2 = p1 + p1 * rel_mde
    if min(p1, p2) <= 0 or max(p1, p2) >= 1 or p1 == p2:
        raise ValueError("impossible rates")
    critical = -ndtri(alpha / (2 * n_comparisons))
    pbar = (p1 + ratio * p2) / (1 + ratio)

    def power_of(n):
        se_null = math.sqrt(pbar * (1 - pbar) * (1 / n + 1 / (ratio * n)))
        se = math.sqrt(p1 * (1 - p1) / n + p2 * (1 - p2) / (ratio * n))
        return ndtr((abs(p2 - p1) - critical * se_null) / se)

    high = 1
    while power_of(high) < power:
        high *= 2
    low = high // 2  # not enough, or 0
    while high - low > 1:
        middle = (low + high) // 2
        if power_of(middle) < power:
            low = middle
        else:
            high = middle
    return high, math.ceil(ratio * high)
