import numpy as np


def ranking_metrics(scores, relevance, k):
    """NumPy for each query by itself."""
    names = ("precision", "recall", "ap", "mrr", "ndcg")
    rows = []
    for s, g in zip(scores, relevance):
        relevant = np.count_nonzero(g)
        if relevant == 0:
            rows.append([0.0] * 5)
            continue
        top = g[np.argsort(-s, kind="stable")[:k]]
        rank = np.arange(1, len(top) + 1)
        hit = top > 0
        ap = (np.cumsum(hit) / rank)[hit].sum() / min(k, relevant)
        first = 1 / rank[hit][0] if hit.any() else 0.0
        discount = np.log2(rank + 1)
        ideal = np.sort(g)[::-1][:k]
        ndcg = ((2.0**top - 1) / discount).sum() / ((2.0**ideal - 1) / discount).sum()
        rows.append([hit.sum() / k, hit.sum() / relevant, ap, first, ndcg])
    return dict(zip(names, np.mean(rows, axis=0).tolist()))
