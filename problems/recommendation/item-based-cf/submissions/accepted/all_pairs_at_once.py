import numpy as np


def item_cf_predict(R, pairs, k, shrink):
    """One matrix of weights (p, I); all but the k largest of each row are struck out."""
    rated = ~np.isnan(R)
    everyone = np.nanmean(R)
    mean = np.array([row[has].mean() if has.any() else everyone for row, has in zip(R, rated)])
    C = np.where(rated, R - mean[:, None], 0.0)
    dot = C.T @ C
    length = np.sqrt(np.diag(dot))
    scale = np.outer(length, length)
    both = np.dot(rated.T.astype(np.float64), rated.astype(np.float64))
    usable = (scale > 0) & (both > 0)
    S = np.zeros_like(dot)
    S[usable] = dot[usable] / scale[usable] * both[usable] / (both[usable] + shrink)
    S = S.round(10)
    u, i = pairs[:, 0], pairs[:, 1]
    weights = np.where(rated[u], S[i], 0.0)
    weights[np.arange(len(pairs)), i] = 0.0
    weights[weights < 0] = 0.0
    order = np.argsort(-weights, axis=1, kind="stable")
    np.put_along_axis(weights, order[:, k:], 0.0, axis=1)
    total = weights.sum(axis=1)
    return mean[u] + (weights * C[u]).sum(axis=1) / np.where(total > 0, total, 1.0)
