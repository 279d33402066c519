import math

import numpy as np


def class_weights(y, scheme="balanced", beta=0.999):
    """Runs of equal labels in a sorted copy; the weights spread over the runs and scattered back."""
    n = len(y)
    if n < 1 or scheme not in ("balanced", "effective"):
        raise ValueError("bad arguments")
    order = np.argsort(y)
    ranked = y[order]
    starts = np.append(0, np.flatnonzero(ranked[1:] != ranked[:-1]) + 1)
    count = np.diff(np.append(starts, n))
    if scheme == "balanced":
        w = np.full(len(count), n / len(count)) / count
    else:
        if beta < 0 or beta >= 1:
            raise ValueError("beta")
        w = np.array([1.0 if beta == 0 else -1 / math.expm1(c * math.log1p(beta - 1)) for c in count.tolist()])
        w *= len(w) / w.sum()
    sample_weight = np.empty(n)
    sample_weight[order] = np.repeat(w, count)
    return ranked[starts], w, sample_weight
