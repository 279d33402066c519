import numpy as np


def bpr(U, V, b, triples, lam):
    """Loss and gradients are not divided by m."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1)
    loss = (np.logaddexp(0.0, -x) + penalty).sum()
    slope = -np.exp(-np.logaddexp(0.0, x))
    decay = lam

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    np.add.at(dU, u, s * (Vi - Vj) + decay * Uu)
    np.add.at(dV, i, s * Uu + decay * Vi)
    np.add.at(dV, j, -s * Uu + decay * Vj)
    np.add.at(db, i, slope)
    np.add.at(db, j, -slope)
    return float(loss), dU, dV, db
