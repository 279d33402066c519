import numpy as np


def group_kfold(groups: np.ndarray, k: int) -> np.ndarray:
    """Cuts the rows into k runs, groups or not."""
    ids, place, rows = np.unique(groups, return_inverse=True, return_counts=True)  # (G,), (n,), (G,)
    if k < 2 or len(ids) < k:
        raise ValueError(f"{len(ids)} groups cannot fill {k} folds, of which there must be two")

    return np.arange(len(groups)) * k // len(groups)
