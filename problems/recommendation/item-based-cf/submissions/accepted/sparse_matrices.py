import heapq

import numpy as np
from scipy.sparse import coo_matrix


def item_cf_predict(R, pairs, k, shrink):
    """Only rated entries are stored; neighbours by a heap."""
    users, items = np.nonzero(~np.isnan(R))
    values = R[users, items]
    count = np.bincount(users, minlength=len(R))
    mean = np.full(len(R), values.mean())
    has = count > 0
    mean[has] = np.bincount(users, values, minlength=len(R))[has] / count[has]
    deviation = values - mean[users]
    norm = np.sqrt(np.bincount(items, deviation**2, minlength=R.shape[1]))
    unit = coo_matrix((deviation / np.where(norm == 0, 1, norm)[items], (users, items)), R.shape).tocsr()
    ones = coo_matrix((np.ones(len(users)), (users, items)), R.shape).tocsr()
    cosine, both = (unit.T @ unit).toarray(), (ones.T @ ones).toarray()
    with np.errstate(invalid="ignore"):
        S = np.round(np.nan_to_num(cosine * (both / (both + shrink))), 10)
    seen = [[] for _ in R]
    for u, j, d in zip(users.tolist(), items.tolist(), deviation.tolist()):
        seen[u].append((j, d))
    answer = []
    for u, i in pairs.tolist():
        near = ((-S[i, j], j, d) for j, d in seen[u] if j != i and S[i, j] > 0)
        best = heapq.nsmallest(k, near)
        weight = sum(s for s, _, _ in best)
        answer.append(mean[u] + (sum(s * d for s, _, d in best) / weight if best else 0.0))
    return np.array(answer, dtype=float)
