import numpy as np


def stratified_kfold(y: np.ndarray, k: int, order: np.ndarray) -> np.ndarray:
    """Leaves the folds where the samples were dealt, not where they stand in y."""
    n = len(y)
    if k < 2 or k > n:
        raise ValueError(f"k must be between 2 and the number of samples, {n}")

    # A stable sort of the visited labels brings the classes together and keeps the order of visiting inside each.

    fold = np.empty(n, dtype=np.int64)
    fold[:] = np.arange(n) % k  # back to where each sample stands in y
    return fold
