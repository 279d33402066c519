import numpy as np
from scipy.special import expit, log_expit


def logistic_loss(w, b, X, y, lam=0.0):
    """SciPy has the sigmoid and its logarithm, both accurate in the tails."""
    sign = 2.0 * y - 1.0
    margin = sign * (X.dot(w) + b)
    pull = -sign * expit(-margin)
    loss = -log_expit(margin).mean() + 0.5 * lam * np.dot(w, w)
    return float(loss), pull @ X / len(X) + lam * w, float(pull.mean())
