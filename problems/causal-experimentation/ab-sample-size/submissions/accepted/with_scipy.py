import numpy as np
from scipy.stats import norm


def sample_size(p1, rel_mde, alpha=0.05, power=0.8, ratio=1.0, n_comparisons=1):
    """The formula with SciPy's quantiles, the spread of each arm as an array."""
    rates = np.array([p1, p1 * (1 + rel_mde)])
    share = np.array([1.0, ratio])
    if (rates <= 0).any() or (rates >= 1).any() or rel_mde == 0:
        raise ValueError("rates")
    both = np.average(rates, weights=share)
    sd_null = np.sqrt((both * (1 - both) / share).sum())
    sd_lift = np.sqrt((rates * (1 - rates) / share).sum())
    root = (norm.isf(alpha / n_comparisons / 2) * sd_null + norm.ppf(power) * sd_lift) / np.ptp(rates)
    n1 = int(np.ceil(root * root))
    return n1, int(np.ceil(ratio * n1))
