import numpy as np


def group_kfold(groups: np.ndarray, k: int) -> np.ndarray:
    """Folds that keep groups together and are balanced in rows.

    groups: (n,) ids, whole numbers or text; k: number of folds, at least 2.
    Returns the fold of each row, (n,) integers in [0, k). ValueError if there are fewer than k groups.
    """
    raise NotImplementedError
