import numpy as np


def target_encode(
    cat: np.ndarray, y: np.ndarray, fold: np.ndarray, cat_test: np.ndarray, m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Smoothed mean targets of categories, for training rows without the rows of their own fold.

    cat: (n,) integer codes; y: (n,) targets; fold: (n,) integer fold ids; cat_test: (t,) codes; m: weight of the prior.
    Returns (train (n,), test (t,)).
    """
    raise NotImplementedError
