"""The common rate ignores the sizes of the arms."""

from math import ceil, sqrt
from statistics import NormalDist


def sample_size(
    p1: float, rel_mde: float, alpha: float = 0.05, power: float = 0.8, ratio: float = 1.0, n_comparisons: int = 1
) -> tuple[int, int]:
    p2 = p1 * (1 + rel_mde)
    if not 0 < p1 < 1 or not 0 < p2 < 1 or rel_mde == 0:
        raise ValueError("rates must lie between 0 and 1, and differ")

    z = NormalDist().inv_cdf
    z_alpha = -z(alpha / n_comparisons / 2)  # the lower tail: 1 - alpha/2 would round a tiny alpha away
    z_power = z(power)

    # Variances of sqrt(n1) times the difference of rates: if nothing differs, and if the lift is there.
    pooled = (p1 + p2) / 2
    var_null = (1 + 1 / ratio) * pooled * (1 - pooled)
    var_lift = p1 * (1 - p1) + p2 * (1 - p2) / ratio

    n1 = ceil((z_alpha * sqrt(var_null) + z_power * sqrt(var_lift)) ** 2 / (p2 - p1) ** 2)
    return n1, ceil(ratio * n1)
