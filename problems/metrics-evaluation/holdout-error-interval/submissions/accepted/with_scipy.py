import numpy as np
from scipy.stats import binomtest, norm


def accuracy_interval(correct, n, confidence, half_width):
    """SciPy has both quantile and Wilson's interval."""
    if not (n >= 1 and 0 <= correct <= n):
        raise ValueError("impossible counts")
    wilson = binomtest(int(correct), int(n)).proportion_ci(confidence, method="wilson")
    p = correct / n
    wald = np.clip(norm.interval(confidence, p, np.sqrt(p * (1 - p) / n)), 0, 1) if 0 < correct < n else (p, p)
    m = int(np.ceil(np.log(2 / (1 - confidence)) / (2 * half_width * half_width)))
    return {"wilson": (wilson.low, wilson.high), "wald": tuple(wald), "n_required": m}
