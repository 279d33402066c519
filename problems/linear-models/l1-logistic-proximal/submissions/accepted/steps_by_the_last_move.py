import numpy as np


def l1_logistic(X, y, lam, tol, max_iter):
    """Barzilai-Borwein: the curvature along the last move sets the next step; too long a step is halved."""
    n, d = X.shape
    mean = X.mean(axis=0)
    A = X - mean

    def look(b, w):
        z = A @ w + b
        r = np.exp(-np.logaddexp(0.0, -z)) - y
        loss = (np.logaddexp(0.0, z) - y * z).mean()
        return loss + lam * np.abs(w).sum(), r.mean(), A.T @ r / n

    b, w = np.log(y.mean() / (1 - y.mean())), np.zeros(d)
    cost, gb, gw = look(b, w)
    recent, s = [cost], 4.0 / (1.0 + (A**2).sum() / n)
    for _ in range(max_iter):
        while True:
            to = w - s * gw
            to = to - np.clip(to, -s * lam, s * lam)
            to_b = b - s * gb
            db, dw = to_b - b, to - w
            new = look(to_b, to)
            if new[0] <= max(recent[-8:]) - 1e-3 / s * (db * db + dw @ dw) + 1e-14:
                break
            s /= 2
        settled = max(abs(db), np.abs(dw).max()) <= s * 1e-8
        along = db * (new[1] - gb) + dw @ (new[2] - gw)
        s = min(max((db * db + dw @ dw) / along, 1e-8), 1e8) if along > 0 else 2 * s
        b, w, (cost, gb, gw) = to_b, to, new
        recent.append(cost)
        if settled:
            break
    return w, b - mean @ w
