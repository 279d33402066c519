import heapq

import numpy as np


def group_kfold(groups: np.ndarray, k: int) -> np.ndarray:
    """One fold, which trains on nothing."""
    ids, place, rows = np.unique(groups, return_inverse=True, return_counts=True)  # (G,), (n,), (G,)
    if k < 1 or len(ids) < k:
        raise ValueError(f"{len(ids)} groups cannot fill {k} folds, of which there must be two")

    # ids ascend, and a stable sort keeps that order among groups of one size.
    largest_first = np.argsort(-rows, kind="stable")  # (G,)

    fold_of = np.empty(len(ids), dtype=np.int64)
    folds = [(0, f) for f in range(k)]  # (rows so far, fold): the smallest pair is the fold to fill next
    for g in largest_first.tolist():
        filled, fold = folds[0]
        fold_of[g] = fold
        heapq.heapreplace(folds, (filled + int(rows[g]), fold))
    return fold_of[place]
