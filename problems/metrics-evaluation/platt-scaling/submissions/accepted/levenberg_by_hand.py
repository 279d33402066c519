import math

import numpy as np


def platt(f, y):
    """Two equations solved by hand; a ridge on the Hessian grows when a step fails and shrinks when it helps."""
    n_pos = np.count_nonzero(y == 1)
    n_neg = np.count_nonzero(y == 0)
    goal = np.full(len(f), 1 / (n_neg + 2.0))
    goal[y == 1] = (n_pos + 1.0) / (n_pos + 2.0)
    shift = float(np.median(f))
    unit = float(np.abs(f - shift).max())
    z = (f - shift) / unit

    def look(a, b):
        s = a * z + b
        e = np.exp(-np.abs(s))
        p = np.where(s > 0, e, 1.0) / (1 + e)
        return float(np.sum(np.log1p(e) + np.maximum(s, 0) - (1 - goal) * s)), p

    a, b, ridge = 0.0, math.log((n_neg + 1) / (n_pos + 1)), 1e-3
    value, p = look(a, b)
    for _ in range(200):
        d, h = goal - p, p * (1 - p)
        ga, gb = float(d @ z), float(d.sum())
        if max(abs(ga), abs(gb)) < 1e-9 * len(f):
            break
        haa, hab, hbb = float(h @ (z * z)) + ridge, float(h @ z), float(h.sum()) + ridge
        det = haa * hbb - hab * hab
        new_a, new_b = a - (hbb * ga - hab * gb) / det, b - (haa * gb - hab * ga) / det
        new_value, new_p = look(new_a, new_b)
        if new_value <= value:
            a, b, value, p, ridge = new_a, new_b, new_value, new_p, ridge / 10
        else:
            ridge *= 10
    return a / unit, b - a / unit * shift
