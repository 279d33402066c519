from itertools import pairwise

import numpy as np


def isotonic(x, y, w, x_new):
    """The fit is the slope of the greatest convex minorant of the cumulated sums."""
    order = np.argsort(x, kind="stable")
    xs = x[order]
    starts = np.flatnonzero(np.append(True, xs[1:] != xs[:-1]))
    weight = np.add.reduceat(w[order], starts)
    moved = y - y.mean()
    total = np.add.reduceat((w * moved)[order], starts)
    corners = [0]  # lower hull of the points (W_k, S_k)
    W, S = [0.0, *np.cumsum(weight).tolist()], [0.0, *np.cumsum(total).tolist()]
    for k in range(1, len(W)):
        while len(corners) > 1:
            a, b = corners[-2], corners[-1]
            if (S[b] - S[a]) * (W[k] - W[b]) < (S[k] - S[b]) * (W[b] - W[a]):
                break
            corners.pop()
        corners.append(k)
    g = np.empty(len(weight))
    for a, b in pairwise(corners):
        g[a:b] = total[a:b].sum() / weight[a:b].sum()
    g += y.mean()
    u = xs[starts]
    return g[np.searchsorted(u, x)], np.interp(x_new, u, g)
