import numpy as np


def hinge_loss(X, y, w, b, lam):
    """Takes the rows inside the margin out, and sums over them."""
    if set(np.unique(y).tolist()) - {-1, 1}:
        raise ValueError("y")
    n = len(y)
    slack = 1.0 - y * (X @ w + b)
    inside = slack > 0
    labels = y[inside].astype(float)
    loss = 0.5 * lam * np.dot(w, w) + slack[inside].sum() / n
    return loss, lam * w - labels @ X[inside] / n, -labels.sum() / n
