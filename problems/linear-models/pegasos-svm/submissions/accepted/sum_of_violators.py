import math

import numpy as np


def pegasos(X, y, lam, idx, project=False):
    """lam t w_t is the plain sum of the labelled rows that pulled (scaled where it was projected): nothing shrinks."""
    v, average = np.zeros(X.shape[1]), np.zeros(X.shape[1])
    for t, (row, label) in enumerate(zip(X[idx], y[idx].tolist()), 1):
        before = lam * (t - 1)
        if label * float(row @ v) < before or t == 1:
            v = v + label * row
        if project:
            longest = t * math.sqrt(lam)
            length = math.sqrt(v @ v)
            if length > longest:
                v = v * (longest / length)
        average += v / (lam * t)
    return v / (lam * len(idx)), average / len(idx)
