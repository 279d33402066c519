import numpy as np


def group_kfold(groups: np.ndarray, k: int) -> np.ndarray:
    """Deals groups to folds in the order of their ids."""
    ids, place, rows = np.unique(groups, return_inverse=True, return_counts=True)  # (G,), (n,), (G,)
    if k < 2 or len(ids) < k:
        raise ValueError(f"{len(ids)} groups cannot fill {k} folds, of which there must be two")

    fold_of = np.empty(len(ids), dtype=np.int64)
    fold_of[:] = np.arange(len(ids)) % k
    return fold_of[place]
