import numpy as np


def stratified_kfold(y: np.ndarray, k: int, order: np.ndarray) -> np.ndarray:
    """Takes the places in `order` for the samples themselves."""
    n = len(y)
    if k < 2 or k > n:
        raise ValueError(f"k must be between 2 and the number of samples, {n}")

    # A stable sort of the visited labels brings the classes together and keeps the order of visiting inside each.
    by_class = np.argsort(y[order], kind="stable")  # (n,) samples as they are dealt

    fold = np.empty(n, dtype=np.int64)
    fold[by_class] = np.arange(n) % k  # back to where each sample stands in y
    return fold
