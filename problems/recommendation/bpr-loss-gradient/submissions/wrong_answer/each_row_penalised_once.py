import numpy as np


def bpr(U, V, b, triples, lam):
    """A row that occurs in several triples is penalised once."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * (Uu**2 + Vi**2 + Vj**2).sum(axis=1)
    loss = (np.logaddexp(0.0, -x) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)
    decay = lam / len(x)

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    np.add.at(dU, u, s * (Vi - Vj))
    np.add.at(dV, i, s * Uu)
    np.add.at(dV, j, -s * Uu)
    np.add.at(db, i, slope)
    np.add.at(db, j, -slope)
    dU[np.unique(u)] += decay * U[np.unique(u)]
    items = np.unique(triples[:, 1:])
    dV[items] += decay * V[items]
    return float(loss), dU, dV, db
