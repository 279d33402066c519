import math
from statistics import NormalDist


def ab_test(conv_a: int, n_a: int, conv_b: int, n_b: int, alpha: float = 0.05) -> dict[str, float]:
    p_a, p_b = conv_a / n_a, conv_b / n_b
    diff = p_b - p_a

    # Under "no difference" both arms have one rate, and together they estimate it.
    pooled = (conv_a + conv_b) / (n_a + n_b)
    if 0 < pooled < 1:
        z = diff / math.sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    else:
        z = 0.0
    p_value = math.erfc(abs(z) / math.sqrt(2))  # 2 * Phi(-|z|), without 1 - (nearly 1)

    # The interval assumes no such thing: each arm has its own variance.
    spread = math.sqrt(p_a * (1 - p_a) / n_a + p_b * (1 - p_b) / n_b)
    q = -NormalDist().inv_cdf(alpha / 2)  # from the tail again: 1 - alpha / 2 would be rounded

    return {
        "diff": diff,
        "lift": diff / p_a if conv_a else math.nan,
        "z": z,
        "p_value": p_value,
        "ci_low": diff - q * spread,
        "ci_high": diff + q * spread,
    }
