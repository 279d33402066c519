import numpy as np
from scipy.linalg import lu_factor, lu_solve
from scipy.spatial.distance import cdist


def propagate(X, y, gamma):
    """Finds what labels reach by a search over points, then solves with the rows scaled by their largest weight."""
    n, K = len(X), int(y.max()) + 1
    W = np.exp(-gamma * cdist(X, X, "sqeuclidean"))
    W = np.where(W >= 1e-300, W, 0.0)
    W[np.arange(n), np.arange(n)] = 0.0
    reached = y >= 0
    frontier = np.flatnonzero(reached)
    while len(frontier):
        new = (W[frontier] > 0).any(axis=0) & ~reached
        reached |= new
        frontier = np.flatnonzero(new)
    F = np.zeros((n, K))
    F[~reached] = 1.0 / K
    l = np.flatnonzero(y >= 0)
    F[l, y[l]] = 1.0
    u = np.flatnonzero(reached & (y < 0))
    if len(u):
        S = W[u] / W[u].max(axis=1, keepdims=True)
        L = np.diag(S.sum(axis=1)) - S[:, u]
        F[u] = lu_solve(lu_factor(L), S @ np.where((y >= 0)[:, None], F, 0.0))
    labels = y.copy()
    for i in np.flatnonzero(y < 0):
        labels[i] = np.flatnonzero(F[i] > F[i].max() - 1e-9)[0]
    return F, labels
