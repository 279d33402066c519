from math import comb

import numpy as np


def shapley_values(f, x, background):
    """Swaps the roles: members of S come from the background."""
    d = len(x)
    member = np.arange(2**d)[:, None] >> np.arange(d) & 1 == 1
    v = np.array([f(np.where(inside, background, x)).mean() for inside in member])
    phi = np.empty(d)
    for j in range(d):
        S = np.flatnonzero(~member[:, j])
        weight = np.array([1 / (d * comb(d - 1, s)) for s in member[S].sum(axis=1)])
        phi[j] = weight @ (v[S + 2**j] - v[S])
    return phi, float(v[0])
