import numpy as np


def ranking_metrics(scores, relevance, k):
    """Ties in whatever order the sort leaves them."""
    order = np.argsort(-scores, axis=1)[:, :k]
    grades = np.take_along_axis(relevance, order, axis=1)
    hit = grades > 0
    rank = np.arange(1, hit.shape[1] + 1)

    hits = hit.sum(axis=1)
    relevant = np.maximum((relevance > 0).sum(axis=1), 1)
    precision_at = np.cumsum(hit, axis=1) / rank
    ap = (precision_at * hit).sum(axis=1) / np.minimum(relevant, k)
    mrr = (hit / rank).max(axis=1)

    discount = 1.0 / np.log2(rank + 1.0)
    ideal = -np.sort(-relevance, axis=1)[:, :k]
    best = np.maximum((2.0**ideal - 1.0) @ discount, 1.0)
    ndcg = (2.0**grades - 1.0) @ discount / best

    return {
        "precision": float(hits.mean() / k),
        "recall": float((hits / relevant).mean()),
        "ap": float(ap.mean()),
        "mrr": float(mrr.mean()),
        "ndcg": float(ndcg.mean()),
    }
