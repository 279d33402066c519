import math
from fractions import Fraction

from scipy.special import ndtr, ndtri


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    """Whole numbers for as long as possible; only the roots are rounded."""
    a, b = Fraction(conv_a, n_a), Fraction(conv_b, n_b)
    pooled = Fraction(conv_a + conv_b, n_a + n_b)
    variance = pooled * (1 - pooled) * (Fraction(1, n_a) + Fraction(1, n_b))
    z = float(b - a) / math.sqrt(variance) if variance else 0.0
    half = -ndtri(alpha / 2) * math.sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
    return {
        "diff": float(b - a),
        "lift": float((b - a) / a) if a else float("nan"),
        "z": z,
        "p_value": 2 * ndtr(-abs(z)),
        "ci_low": float(b - a) - half,
        "ci_high": float(b - a) + half,
    }
