import numpy as np


def item_cf_predict(R: np.ndarray, pairs: np.ndarray, k: int, shrink: float) -> np.ndarray:
    """Predicted ratings from the most similar items that the user has rated.

    R: (U, I) ratings, NaN where unrated; pairs: (p, 2) rows of (user, item);
    k: neighbours at most; shrink: distrust of similarities from few users.
    Returns (p,).
    """
    raise NotImplementedError
