from math import comb

import numpy as np


def shapley_values(f, x, background):
    """Evaluates both coalitions of each difference anew, d times too often."""
    d = len(x)
    member = np.arange(2**d)[:, None] >> np.arange(d) & 1 == 1
    phi = np.zeros(d)
    for j in range(d):
        for inside in member[~member[:, j]]:
            joined = inside.copy()
            joined[j] = True
            gain = f(np.where(joined, x, background)).mean() - f(np.where(inside, x, background)).mean()
            phi[j] += gain / (d * comb(d - 1, inside.sum()))
    return phi, float(f(background.copy()).mean())
