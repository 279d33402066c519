import numpy as np


def stratified_kfold(y: np.ndarray, k: int, order: np.ndarray) -> np.ndarray:
    """Deals each class from fold 0 on, so the surplus of all classes piles up there."""
    n = len(y)
    if k < 2 or k > n:
        raise ValueError(f"k must be between 2 and the number of samples, {n}")

    # A stable sort of the visited labels brings the classes together and keeps the order of visiting inside each.
    by_class = order[np.argsort(y[order], kind="stable")]  # (n,) samples as they are dealt

    fold = np.empty(n, dtype=np.int64)
    labels = y[by_class]
    starts = np.flatnonzero(np.append(True, labels[1:] != labels[:-1]))
    place = np.arange(n) - np.repeat(starts, np.diff(np.append(starts, n)))
    fold[by_class] = place % k  # back to where each sample stands in y
    return fold
