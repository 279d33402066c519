import numpy as np


def bpr(U, V, b, triples, lam):
    """Biases are penalised too."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1) + lam / 2 * (b[i] ** 2 + b[j] ** 2)
    loss = (np.logaddexp(0.0, -x) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)
    decay = lam / len(x)

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    np.add.at(dU, u, s * (Vi - Vj) + decay * Uu)
    np.add.at(dV, i, s * Uu + decay * Vi)
    np.add.at(dV, j, -s * Uu + decay * Vj)
    np.add.at(db, i, slope + decay * b[i])
    np.add.at(db, j, -slope + decay * b[j])
    return float(loss), dU, dV, db
