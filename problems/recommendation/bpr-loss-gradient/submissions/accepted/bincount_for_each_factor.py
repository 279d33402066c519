import numpy as np


def bpr(U, V, b, triples, lam):
    """One bincount for each column of the factors."""
    u, i, j = triples[:, 0], triples[:, 1], triples[:, 2]
    m, f = len(u), U.shape[1]
    x = b[i] - b[j]
    for c in range(f):
        x = x + U[u, c] * (V[i, c] - V[j, c])
    small = np.exp(-np.abs(x))
    loss = np.mean(np.log1p(small) + np.maximum(-x, 0))
    g = -np.where(x > 0, small, 1.0) / (1 + small) / m
    dU, dV = np.zeros_like(U), np.zeros_like(V)
    items = np.concatenate([i, j])
    for c in range(f):
        p, q, r = U[u, c], V[i, c], V[j, c]
        loss += lam / 2 * np.mean(p * p + q * q + r * r)
        dU[:, c] = np.bincount(u, g * (q - r) + lam / m * p, len(U))
        dV[:, c] = np.bincount(items, np.concatenate([g * p + lam / m * q, lam / m * r - g * p]), len(V))
    db = np.bincount(i, g, len(b)) - np.bincount(j, g, len(b))
    return float(loss), dU, dV, db
