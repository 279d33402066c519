import numpy as np


def shapley_values(f, x, background):
    """The plain mean of the gains over all coalitions (Banzhaf's index): it does not add up to f(x) - base."""
    d = len(x)
    member = np.arange(2**d)[:, None] >> np.arange(d) & 1 == 1
    v = np.array([f(np.where(inside, x, background)).mean() for inside in member])
    phi = np.empty(d)
    for j in range(d):
        S = np.flatnonzero(~member[:, j])
        phi[j] = (v[S + 2**j] - v[S]).mean()
    return phi, float(v[0])
