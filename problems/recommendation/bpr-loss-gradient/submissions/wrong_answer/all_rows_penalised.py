import numpy as np


def bpr(U, V, b, triples, lam):
    """The penalty is over all of U and V, once."""
    u, i, j = triples.T
    Uu, Vi, Vj = U[u], V[i], V[j]
    x = (Uu * (Vi - Vj)).sum(axis=1) + b[i] - b[j]

    penalty = lam / 2 * ((U**2).sum() + (V**2).sum())
    loss = (np.logaddexp(0.0, -x) + penalty).mean()
    slope = -np.exp(-np.logaddexp(0.0, x)) / len(x)

    dU, dV, db = np.zeros(U.shape), np.zeros(V.shape), np.zeros(b.shape)
    s = slope[:, np.newaxis]
    np.add.at(dU, u, s * (Vi - Vj))
    np.add.at(dV, i, s * Uu)
    np.add.at(dV, j, -s * Uu)
    np.add.at(db, i, slope)
    np.add.at(db, j, -slope)
    dU, dV = dU + lam * U, dV + lam * V
    return float(loss), dU, dV, db
