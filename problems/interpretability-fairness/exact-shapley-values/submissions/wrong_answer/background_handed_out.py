from math import comb

import numpy as np


def shapley_values(f, x, background):
    """Gives f the background itself, and f overwrites it."""
    d = len(x)
    member = np.arange(2**d)[:, None] >> np.arange(d) & 1 == 1
    v = [f(background).mean()]
    v = np.array(v + [f(np.where(inside, x, background)).mean() for inside in member[1:]])
    phi = np.empty(d)
    for j in range(d):
        S = np.flatnonzero(~member[:, j])
        weight = np.array([1 / (d * comb(d - 1, s)) for s in member[S].sum(axis=1)])
        phi[j] = weight @ (v[S + 2**j] - v[S])
    return phi, float(v[0])
