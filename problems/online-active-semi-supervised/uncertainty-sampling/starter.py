import numpy as np


def uncertainty_query(probs: np.ndarray, n_query: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Three scores of uncertainty, and the rows that each would have labelled.

    probs: (n, K) class probabilities, K >= 2; n_query: how many rows to ask for.
    Returns {"least_confident", "margin", "entropy"} -> (scores (n,), query (min(n_query, n),) row numbers).
    """
    raise NotImplementedError
