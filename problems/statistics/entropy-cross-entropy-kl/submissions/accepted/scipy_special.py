import numpy as np
from scipy.special import entr, kl_div, xlogy


def info(p, q, base):
    """SciPy's functions know what 0 log 0 is. kl_div adds q - p to each term, which makes every term non-negative."""
    sums = p.sum(axis=1), q.sum(axis=1)
    if not (np.all(sums[0]) and np.all(sums[1])):
        raise ValueError("sum 0")
    p, q = p / sums[0][:, None], q / sums[1][:, None]
    unit, mid = np.log(base), 0.5 * (p + q)
    ce = -xlogy(p, q).sum(axis=1) / unit
    return {
        "H": entr(p).sum(axis=1) / unit,
        "CE": ce,
        "KL": np.clip(kl_div(p, q).sum(axis=1), 0, None) / unit,
        "JS": np.clip(kl_div(p, mid).sum(axis=1) + kl_div(q, mid).sum(axis=1), 0, None) / (2 * unit),
        "perplexity": np.exp(ce * unit),
    }
