import numpy as np
from scipy.stats import norm


def ab_test(conv_a, n_a, conv_b, n_b, alpha=0.05):
    """Survival function and its inverse of SciPy."""
    conv, n = np.array([conv_a, conv_b], float), np.array([n_a, n_b], float)
    rate = conv / n
    diff = rate[1] - rate[0]
    pooled = conv.sum() / n.sum()
    variance = pooled * (1 - pooled) * (1 / n).sum()
    z = diff / np.sqrt(variance) if variance > 0 else 0.0
    half = norm.isf(alpha / 2) * np.sqrt((rate * (1 - rate) / n).sum())
    return {
        "diff": diff,
        "lift": diff / rate[0] if conv_a > 0 else np.nan,
        "z": z,
        "p_value": 2 * norm.sf(abs(z)),
        "ci_low": diff - half,
        "ci_high": diff + half,
    }
