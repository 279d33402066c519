import bisect

import numpy as np


def squared(A, b):
    return ((A - b) ** 2).sum(axis=1)


def kmeans_pp(X, k, u):
    """By the triangle inequality a row keeps its centre if the new one is more than twice as far from that centre."""
    n = len(X)
    if not k <= n:
        raise ValueError(f"{k} of {n} rows")
    chosen = [int(np.floor(n * u[0]))]
    owner = np.zeros(n, dtype=int)
    best = squared(X, X[chosen[0]])
    for t in range(1, k):
        sums = best.cumsum()
        total = sums[-1]
        if total == 0:
            new = min(set(range(n)) - set(chosen))
        else:
            new = bisect.bisect_right(sums, u[t] * total)
        between = squared(X[chosen], X[new])
        may_change = np.flatnonzero(4.0 * best * (1 + 1e-9) >= between[owner])
        distance = squared(X[may_change], X[new])
        closer = distance < best[may_change]
        best[may_change[closer]] = distance[closer]
        owner[may_change[closer]] = t
        chosen.append(new)
    return np.array(chosen)
