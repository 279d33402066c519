import numpy as np


def ridge_grid_search(X, y, alphas, k):
    """A QR factor once for each fold; then each alpha is a least-squares problem of 2d rows."""
    n, d = X.shape
    mse = np.zeros((len(alphas), k))
    start = 0
    for f in range(k):
        stop = start + n // k + (f < n % k)
        keep = np.r_[0:start, stop:n]
        mu, nu = X[keep].mean(axis=0), y[keep].mean()
        Q, R = np.linalg.qr(X[keep] - mu)
        c = Q.T @ (y[keep] - nu)
        G, h = R.T @ R, R.T @ c
        W = np.linalg.solve(G + alphas[:, None, None] * np.eye(d), np.broadcast_to(h[:, None], (len(alphas), d, 1)))[
            ..., 0
        ]
        mse[:, f] = np.mean(((X[start:stop] - mu) @ W.T + nu - y[start:stop, None]) ** 2, axis=0)
        start = stop
    mean = mse.sum(axis=1) / k
    se = np.sqrt(((mse - mean[:, None]) ** 2).sum(axis=1) / (k - 1) / k)
    order = np.argsort(-alphas)
    best = order[mean[order].argmin()]
    first = order[np.flatnonzero(mean[order] <= mean[best] + se[best])[0]]
    return {"mse": mse, "mean": mean, "se": se, "best_alpha": float(alphas[best]), "one_se_alpha": float(alphas[first])}
