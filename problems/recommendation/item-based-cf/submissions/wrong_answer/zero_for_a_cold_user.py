import numpy as np


def item_cf_predict(R, pairs, k, shrink):
    """A user without ratings gets 0."""
    rated = ~np.isnan(R)
    count = rated.sum(axis=1)
    total = np.where(rated, R, 0.0).sum(axis=1)
    with np.errstate(invalid="ignore"):
        mean = np.where(count > 0, total / count, 0.0)
    C = np.where(rated, R - mean[:, np.newaxis], 0.0)

    norm = np.sqrt((C**2).sum(axis=0))
    unit = C / np.where(norm > 0, norm, 1.0)
    both = rated.T.astype(float) @ rated
    S = unit.T @ unit * both / (np.maximum(both, 1.0) + shrink)
    S = np.round(S, 10)
    np.fill_diagonal(S, 0.0)

    predicted = mean[pairs[:, 0]]
    for row, (u, i) in enumerate(pairs):
        similar = np.flatnonzero(rated[u] & (S[i] > 0))
        nearest = similar[np.argsort(-S[i, similar], kind="stable")[:k]]
        if len(nearest) > 0:
            predicted[row] += S[i, nearest] @ C[u, nearest] / S[i, nearest].sum()
    return predicted
