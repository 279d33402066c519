import numpy as np


def bpr(U, V, b, triples, lam):
    """Fancy indexing with += keeps one contribution of each row."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1)
    loss = (np.logaddexp(0.0, -x) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)
    decay = lam / len(x)

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    dU[u] += s * (Vi - Vj) + decay * Uu
    dV[i] += s * Uu + decay * Vi
    dV[j] += -s * Uu + decay * Vj
    np.add.at(db, i, slope)
    np.add.at(db, j, -slope)
    return float(loss), dU, dV, db
