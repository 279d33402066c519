import math

import numpy as np


def bpr(U, V, b, triples, lam):
    """A Python loop over triples."""
    m, loss = len(triples), 0.0
    dU, dV, db = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b)
    for u, i, j in triples:
        p, q, r = U[u], V[i], V[j]
        x = p @ (q - r) + b[i] - b[j]
        small = math.exp(-abs(x))
        loss += math.log1p(small) + max(-x, 0.0) + lam / 2 * (p @ p + q @ q + r @ r)
        g = -(small if x > 0 else 1.0) / (1 + small)
        dU[u] += (g * (q - r) + lam * p) / m
        dV[i] += (g * p + lam * q) / m
        dV[j] += (lam * r - g * p) / m
        db[i] += g / m
        db[j] -= g / m
    return float(loss / m), dU, dV, db
