import numpy as np


def ranking_metrics(scores, relevance, k):
    """Each item's rank, then only the relevant items in the top k, as flat lists."""
    Q, n = scores.shape
    index = np.broadcast_to(np.arange(n), (Q, n))
    order = np.lexsort((index, -scores), axis=-1)
    rank = np.empty((Q, n), dtype=np.int64)
    np.put_along_axis(rank, order, index + 1, axis=1)
    query, item = np.nonzero((relevance > 0) & (rank <= k))
    place = rank[query, item]
    by_rank = np.lexsort((place, query))
    query, place, grade = query[by_rank], place[by_rank], relevance[query, item][by_rank]
    hits = np.bincount(query, minlength=Q)
    nth = np.arange(len(query)) - np.repeat(np.cumsum(hits) - hits, hits) + 1
    total = np.count_nonzero(relevance, axis=1)
    some = total > 0
    recall, ap, mrr, ndcg = np.zeros(Q), np.zeros(Q), np.zeros(Q), np.zeros(Q)
    recall[some] = hits[some] / total[some]
    ap[some] = np.bincount(query, nth / place, Q)[some] / np.minimum(k, total[some])
    np.maximum.at(mrr, query, 1 / place)
    top = np.sort(relevance, axis=1)[:, ::-1][:, :k]
    ideal = ((np.exp2(top) - 1) / np.log2(np.arange(2, top.shape[1] + 2))).sum(axis=1)
    ndcg[some] = np.bincount(query, (np.exp2(grade) - 1) / np.log2(place + 1), Q)[some] / ideal[some]
    means = {"recall": recall, "ap": ap, "mrr": mrr, "ndcg": ndcg}
    return {"precision": hits.sum() / (k * Q)} | {name: float(values.mean()) for name, values in means.items()}
