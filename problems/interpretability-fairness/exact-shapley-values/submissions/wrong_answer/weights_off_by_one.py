from math import factorial

import numpy as np


def shapley_values(f, x, background):
    """|S|! (d - |S|)! / d!, without the minus one."""
    d = len(x)
    member = np.arange(2**d)[:, None] >> np.arange(d) & 1 == 1
    v = np.array([f(np.where(inside, x, background)).mean() for inside in member])
    phi = np.empty(d)
    for j in range(d):
        S = np.flatnonzero(~member[:, j])
        weight = np.array([factorial(s) * factorial(d - s) / factorial(d) for s in member[S].sum(axis=1)])
        phi[j] = weight @ (v[S + 2**j] - v[S])
    return phi, float(v[0])
