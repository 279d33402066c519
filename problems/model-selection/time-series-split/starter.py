import numpy as np


def time_series_split(
    n: int, n_splits: int, test_size: int | None = None, gap: int = 0, max_train_size: int | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Splits of n samples in order of time: each test block is later than all that its model was trained on.

    test_size: length of each test block, None for n // (n_splits + 1); gap: samples left out before each test block;
    max_train_size: the most samples to train on, None for all.
    Returns n_splits pairs (train, test) of ascending indices. ValueError where there are no such splits.
    """
    raise NotImplementedError
