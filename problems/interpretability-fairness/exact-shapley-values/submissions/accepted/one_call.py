from math import factorial

import numpy as np


def shapley_values(f, x, background):
    """All rows of all coalitions in one call; then one matrix of signed weights."""
    d = len(x)
    member = np.array(np.meshgrid(*[[False, True]] * d, indexing="ij")).reshape(d, -1).T  # (2^d, d)
    rows = np.where(member[:, None, :], x, background)  # (2^d, b, d)
    v = f(rows.reshape(-1, d)).reshape(len(member), -1).mean(axis=1)
    before = np.array([0.0] + [factorial(s - 1) * factorial(d - s) / factorial(d) for s in range(1, d + 1)])
    after = np.array([factorial(s) * factorial(d - s - 1) / factorial(d) for s in range(d)] + [0.0])
    size = member.sum(axis=1)
    signed = np.where(member, before[size][:, None], -after[size][:, None])
    return v @ signed, float(v[0])
