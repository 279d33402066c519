import numpy as np


def propagate(X, y, gamma):
    """Takes unlabelled points out one after another, passing their weights on; then fills in shares on the way back."""
    n, K = len(X), int(y.max()) + 1
    W = np.exp(-gamma * ((X[:, None] - X) ** 2).sum(axis=2))
    W[W < 1e-300] = 0.0
    np.fill_diagonal(W, 0.0)
    linked = W > 0
    alive = y >= 0
    grew = True
    while grew:
        more = alive | linked[alive].any(axis=0)
        grew = (more != alive).any()
        alive = more
    labelled = np.flatnonzero(y >= 0)
    todo = np.flatnonzero(alive & (y < 0))
    order = np.r_[labelled, todo]  # labelled points are never taken out
    T = W[np.ix_(order, order)]
    T /= np.maximum(T.sum(axis=1, keepdims=True), 1e-320)
    taken = []
    for k in range(len(order) - 1, len(labelled) - 1, -1):
        out = T[k, :k] / T[k, :k].sum()  # where a step from k leads in the end, but for k itself
        taken.append(out)
        T[:k, :k] += np.outer(T[:k, k], out)
    G = np.zeros((len(order), K))
    G[np.arange(len(labelled)), y[labelled]] = 1.0
    for k, out in zip(range(len(labelled), len(order)), reversed(taken)):
        G[k] = out @ G[:k]
    F = np.full((n, K), 1.0 / K)
    F[order] = G
    near = F + 1e-9 >= F.max(axis=1)[:, None]
    return F, np.where(y >= 0, y, near.argmax(axis=1))
