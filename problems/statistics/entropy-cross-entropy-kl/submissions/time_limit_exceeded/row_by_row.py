import numpy as np
from scipy.special import rel_entr, xlogy


def info(p, q, base):
    """A Python loop over the rows."""
    found = {"H": [], "CE": [], "KL": [], "JS": [], "perplexity": []}
    unit = np.log(base)
    for a, b in zip(p, q):
        if a.sum() == 0 or b.sum() == 0:
            raise ValueError("sum 0")
        a, b = a / a.sum(), b / b.sum()
        mid = (a + b) / 2
        found["H"].append(-xlogy(a, a).sum() / unit)
        found["CE"].append(-xlogy(a, b).sum() / unit)
        found["KL"].append(max(rel_entr(a, b).sum(), 0.0) / unit)
        found["JS"].append(max(rel_entr(a, mid).sum() + rel_entr(b, mid).sum(), 0.0) / 2 / unit)
        found["perplexity"].append(base ** found["CE"][-1])
    return {key: np.array(values) for key, values in found.items()}
