import numpy as np


def info(p: np.ndarray, q: np.ndarray, base: float) -> dict[str, np.ndarray]:
    """Entropy, cross-entropy and divergences of each pair of rows.

    p, q: (m, K), at least 0, rows to be divided by their sums; base: of the logarithm.
    Returns {"H", "CE", "KL", "JS", "perplexity"}, each (m,). ValueError if a row has the sum 0.
    """
    raise NotImplementedError
