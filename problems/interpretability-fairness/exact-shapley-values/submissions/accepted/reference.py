from math import comb

import numpy as np


def shapley_values(f, x: np.ndarray, background: np.ndarray) -> tuple[np.ndarray, float]:
    d = len(x)

    # Coalition S is the number whose bit j says whether feature j belongs to it.
    coalitions = np.arange(2**d)
    member = coalitions[:, np.newaxis] >> np.arange(d) & 1 == 1  # (2^d, d)

    # v(S): features in S come from x, the others from the background. np.where makes a new array each time.
    v = np.array([f(np.where(inside, x, background)).mean() for inside in member])  # (2^d,)

    # Of d! orders, |S|! (d - |S| - 1)! have exactly S before j: one in d * C(d - 1, |S|).
    weight = np.array([1.0 / (d * comb(d - 1, size)) for size in range(d)])  # (d,) by |S|

    phi = np.empty(d)
    for j in range(d):
        S = coalitions[~member[:, j]]  # (2^(d-1),) those without j; S + 2^j is the same with j
        gain = v[S + 2**j] - v[S]
        phi[j] = weight[member[S].sum(axis=1)] @ gain
    return phi, float(v[0])
