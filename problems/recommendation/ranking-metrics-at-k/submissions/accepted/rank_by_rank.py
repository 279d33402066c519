import numpy as np


def ranking_metrics(scores, relevance, k):
    """A loop over the k ranks; at each, all queries at once."""
    Q, n = scores.shape
    relevant = (relevance > 0).sum(axis=1)
    order = np.argsort(-scores, axis=1, kind="stable")
    best = np.sort(relevance, axis=1)
    rows = np.arange(Q)
    hits, ap, mrr, dcg, ideal = (np.zeros(Q) for _ in range(5))
    for r in range(1, min(k, n) + 1):
        grade = relevance[rows, order[:, r - 1]]
        hit = grade > 0
        hits += hit
        ap += hit * hits / r
        mrr = np.where((mrr == 0) & hit, 1 / r, mrr)
        dcg += (2.0**grade - 1) / np.log2(r + 1)
        ideal += (2.0 ** best[:, n - r] - 1) / np.log2(r + 1)
    any_ = relevant > 0
    return {
        "precision": float(np.mean(hits / k)),
        "recall": float(np.mean(np.divide(hits, relevant, out=np.zeros(Q), where=any_))),
        "ap": float(np.mean(np.divide(ap, np.minimum(relevant, k), out=np.zeros(Q), where=any_))),
        "mrr": float(np.mean(mrr)),
        "ndcg": float(np.mean(np.divide(dcg, ideal, out=np.zeros(Q), where=any_))),
    }
