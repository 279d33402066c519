import numpy as np


def ranking_metrics(scores: np.ndarray, relevance: np.ndarray, k: int) -> dict[str, float]:
    order = np.argsort(-scores, axis=1, kind="stable")[:, :k]  # (Q, c) the top, c = min(k, n); ties by index
    grades = np.take_along_axis(relevance, order, axis=1)
    hit = grades > 0  # (Q, c)
    rank = np.arange(1, hit.shape[1] + 1)  # (c,)

    hits = hit.sum(axis=1)  # (Q,)
    relevant = np.maximum((relevance > 0).sum(axis=1), 1)  # (Q,) without any, every numerator is 0
    precision_at = np.cumsum(hit, axis=1) / rank  # (Q, c) the precision at each rank
    ap = (precision_at * hit).sum(axis=1) / np.minimum(relevant, k)
    mrr = (hit / rank).max(axis=1)

    discount = 1.0 / np.log2(rank + 1.0)
    ideal = -np.sort(-relevance, axis=1)[:, :k]
    best = np.maximum((2.0**ideal - 1.0) @ discount, 1.0)  # (Q,) one relevant item gives at least 1
    ndcg = (2.0**grades - 1.0) @ discount / best

    return {
        "precision": float(hits.mean() / k),
        "recall": float((hits / relevant).mean()),
        "ap": float(ap.mean()),
        "mrr": float(mrr.mean()),
        "ndcg": float(ndcg.mean()),
    }
