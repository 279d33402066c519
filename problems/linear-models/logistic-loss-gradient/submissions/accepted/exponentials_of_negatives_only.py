import numpy as np


def logistic_loss(w, b, X, y, lam=0.0):
    """By hand: e^-|m| never overflows, and log1p keeps small losses."""
    sign = np.asarray(y, dtype=float) * 2 - 1
    m = sign * (X @ w + b)
    e = np.exp(-np.abs(m))
    losses = np.maximum(-m, 0.0) + np.log1p(e)
    miss = np.where(m > 0, e, 1.0) / (1.0 + e)  # the probability of the wrong label
    g = -sign * miss / len(m)
    return float(losses.sum() / len(m) + lam * (w**2).sum() / 2), lam * w + g @ X, g.sum()
