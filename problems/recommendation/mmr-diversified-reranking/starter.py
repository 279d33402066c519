import numpy as np


def mmr(rel: np.ndarray, E: np.ndarray, lam: float, k: int) -> list[int]:
    """Select items that are relevant and unlike those selected before.

    rel: (n,) relevance; E: (n, d) embeddings; lam: weight of relevance, from 0 to 1; k: how many.
    Returns the indices of min(k, n) items in the order of their selection.
    """
    raise NotImplementedError
