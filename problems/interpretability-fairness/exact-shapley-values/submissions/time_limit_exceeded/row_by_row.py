from math import comb

import numpy as np


def shapley_values(f, x, background):
    """Calls f for each row."""
    d = len(x)
    v = []
    for code in range(2**d):
        inside = np.array([bool(code >> j & 1) for j in range(d)])
        v.append(np.mean([f(np.where(inside, x, z)[None])[0] for z in background]))
    phi = np.zeros(d)
    for code in range(2**d):
        for j in range(d):
            if not code >> j & 1:
                phi[j] += (v[code | 1 << j] - v[code]) / (d * comb(d - 1, code.bit_count()))
    return phi, float(v[0])
