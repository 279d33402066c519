import numpy as np


def ranking_metrics(scores: np.ndarray, relevance: np.ndarray, k: int) -> dict[str, float]:
    """Means over all queries of five metrics of the top k.

    scores: (Q, n) float64, higher ranks first; relevance: (Q, n) whole grades from 0 up.
    Returns {"precision": …, "recall": …, "ap": …, "mrr": …, "ndcg": …}.
    """
    raise NotImplementedError
