import numpy as np
from scipy.special import entr


def uncertainty_query(probs, n_query):
    """entr is -p log p with the right value at 0; lexsort by score, then by row."""
    n = len(probs)
    p2, p1 = np.partition(probs, -2, axis=1)[:, -2:].T
    answer = {}
    for name, score in [("least_confident", 1.0 - p1), ("margin", -(p1 - p2)), ("entropy", entr(probs).sum(axis=1))]:
        order = np.lexsort((np.arange(n), -score.round(12)))
        answer[name] = score, order[: min(n_query, n)]
    return answer
