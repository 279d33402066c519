import numpy as np


def bpr(U, V, b, triples, lam):
    """log(1 + exp(-x)) as it stands is inf below -709."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1)
    loss = (np.log(1 + np.exp(-x)) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)
    decay = lam / len(x)

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    np.add.at(dU, u, s * (Vi - Vj) + decay * Uu)
    np.add.at(dV, i, s * Uu + decay * Vi)
    np.add.at(dV, j, -s * Uu + decay * Vj)
    np.add.at(db, i, slope)
    np.add.at(db, j, -slope)
    return float(loss), dU, dV, db
