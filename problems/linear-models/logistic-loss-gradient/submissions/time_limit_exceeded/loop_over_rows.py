import math


def logistic_loss(w, b, X, y, lam=0.0):
    """Right, but one row at a time."""
    loss, grad_w, grad_b = 0.0, 0.0 * w, 0.0
    for x, label in zip(X, y):
        sign = 1.0 if label else -1.0
        m = sign * (float(x @ w) + b)
        e = math.exp(-abs(m))
        loss += max(-m, 0.0) + math.log1p(e)
        g = -sign * (e if m > 0 else 1.0) / (1.0 + e)
        grad_w = grad_w + g * x
        grad_b += g
    n = len(y)
    return loss / n + lam / 2 * float(w @ w), grad_w / n + lam * w, grad_b / n
