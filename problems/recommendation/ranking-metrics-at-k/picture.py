import numpy as np
from reference import ranking_metrics
from sketch import line, panel, picture


def pictures():
    ranks, n = range(1, 11), 10
    rows = []
    for r in ranks:  # one relevant item, at rank r
        relevance = np.zeros((1, n), np.int64)
        relevance[0, r - 1] = 1
        rows.append(ranking_metrics(-np.arange(n, dtype=float)[None], relevance, n))
    yield picture(
        "discounts",
        "What one relevant item is worth at ranks 1 to 10: in precision the same everywhere, in ndcg falling slowly "
        "from 1 to 0.29, in mrr falling quickly from 1 to 0.1.",
        panel(
            line(ranks, [one["ndcg"] for one in rows], label="ndcg"),
            line(ranks, [one["mrr"] for one in rows], label="mrr and ap", style="dashed"),
            line(ranks, [one["precision"] for one in rows], label="precision", style="dotted"),
            x="rank of the only relevant item",
            y="value at k = 10",
        ),
        height=2.8,
    )
