import numpy as np


def shapley_values(f, x, background):
    """Only takes each feature out of the whole: interactions are counted twice."""
    d = len(x)
    everything = f(x[None].copy())[0]
    base = float(f(background.copy()).mean())
    phi = np.empty(d)
    for j in range(d):
        rows = np.tile(x, (len(background), 1))
        rows[:, j] = background[:, j]
        phi[j] = everything - f(rows).mean()
    return phi, base
