import numpy as np


def item_cf_predict(R, pairs, k, shrink):
    """A Python loop over all pairs of items."""
    rated = ~np.isnan(R)
    everyone = np.nanmean(R)
    mean = np.array([row[has].mean() if has.any() else everyone for row, has in zip(R, rated)])
    C = np.where(rated, R - mean[:, None], 0.0)
    n = R.shape[1]
    S = np.zeros((n, n))
    norm = np.sqrt((C**2).sum(axis=0))
    for i in range(n):
        for j in range(i):
            both = (rated[:, i] & rated[:, j]).sum()
            if both and norm[i] > 0 and norm[j] > 0:
                cosine = C[:, i] @ C[:, j] / (norm[i] * norm[j])
                S[i, j] = S[j, i] = np.round(cosine * both / (both + shrink), 10)
    answer = mean[pairs[:, 0]]
    for row, (u, i) in enumerate(pairs):
        similar = np.flatnonzero(rated[u] & (S[i] > 0))
        near = similar[np.argsort(-S[i, similar], kind="stable")[:k]]
        if len(near):
            answer[row] += S[i, near] @ C[u, near] / S[i, near].sum()
    return answer
