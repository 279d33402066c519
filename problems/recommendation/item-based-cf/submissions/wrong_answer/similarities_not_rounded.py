"""Takes the rounding error of a similarity of 0 for a similarity."""

import numpy as np


def item_cf_predict(R: np.ndarray, pairs: np.ndarray, k: int, shrink: float) -> np.ndarray:
    rated = ~np.isnan(R)  # (U, I)
    count = rated.sum(axis=1)  # (U,)
    total = np.where(rated, R, 0.0).sum(axis=1)
    with np.errstate(invalid="ignore"):
        mean = np.where(count > 0, total / count, total.sum() / count.sum())
    C = np.where(rated, R - mean[:, np.newaxis], 0.0)  # an unrated item is an average one

    norm = np.sqrt((C**2).sum(axis=0))  # (I,)
    both = rated.T.astype(float) @ rated  # (I, I) users who rated both
    with np.errstate(invalid="ignore"):  # 0 / 0, of a norm or of both, is NaN, and NaN is not > 0 below
        unit = C / norm
        S = unit.T @ unit * both / (both + shrink)
    np.fill_diagonal(S, 0.0)

    predicted = mean[pairs[:, 0]]  # (p,) a copy
    for row, (u, i) in enumerate(pairs):
        similar = np.flatnonzero(rated[u] & (S[i] > 0))
        nearest = similar[np.argsort(-S[i, similar], kind="stable")[:k]]
        if len(nearest) > 0:
            predicted[row] += S[i, nearest] @ C[u, nearest] / S[i, nearest].sum()
    return predicted
