import numpy as np


def kmeans_pp(X, k, u):
    """Computes the distances to all centres again for each draw."""
    n = len(X)
    if k > n:
        raise ValueError("more centres than points")
    chosen = [int(u[0] * n)]
    for t in range(1, k):
        distances = np.stack([((X - X[c]) ** 2).sum(axis=1) for c in chosen])
        S = np.cumsum(distances.min(axis=0))
        if S[-1] == 0:
            chosen.append(min(set(range(n)) - set(chosen)))
        else:
            chosen.append(int(np.searchsorted(S, u[t] * S[-1], side="right")))
    return np.array(chosen)
