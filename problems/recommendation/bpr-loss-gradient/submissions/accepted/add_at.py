import numpy as np
from scipy.special import expit, log_expit


def bpr(U, V, b, triples, lam):
    """np.add.at adds every contribution, one after another."""
    u, i, j = triples.T
    m = len(triples)
    p, q, r = U[u], V[i], V[j]
    x = np.einsum("mf,mf->m", p, q - r) + b[i] - b[j]
    loss = (lam / 2 * (p**2 + q**2 + r**2).sum(axis=1) - log_expit(x)).mean()
    g = -expit(-x) / m
    dU, dV, db = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b)
    np.add.at(dU, u, g[:, None] * (q - r) + lam / m * p)
    np.add.at(dV, i, g[:, None] * p + lam / m * q)
    np.add.at(dV, j, lam / m * r - g[:, None] * p)
    np.add.at(db, i, g)
    np.subtract.at(db, j, g)
    return float(loss), dU, dV, db
