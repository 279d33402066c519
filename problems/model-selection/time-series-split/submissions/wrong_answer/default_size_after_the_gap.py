import numpy as np


def time_series_split(
    n: int, n_splits: int, test_size: int | None = None, gap: int = 0, max_train_size: int | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Divides what the gap leaves over into blocks."""
    if n_splits < 1 or gap < 0:
        raise ValueError("n_splits must be at least 1, gap at least 0")
    if test_size is None:
        test_size = (n - gap) // (n_splits + 1)
    if max_train_size is None:
        max_train_size = n  # no limit
    if test_size < 1 or max_train_size < 1:
        raise ValueError("test and training sets need at least one sample")

    first = n - n_splits * test_size  # the test blocks fill the end of the series
    if first <= gap:
        raise ValueError("nothing is left to train on before the first test block")

    time = np.arange(n)
    splits = []
    for i in range(n_splits):
        start = first + i * test_size
        known = time[: start - gap]  # all that may be known when the block begins
        splits.append((known[-max_train_size:], time[start : start + test_size]))
    return splits
