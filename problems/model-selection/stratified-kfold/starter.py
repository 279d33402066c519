import numpy as np


def stratified_kfold(y: np.ndarray, k: int, order: np.ndarray) -> np.ndarray:
    """Deal samples to k folds, each with its share of every class.

    y: (n,) labels, numbers or text; order: (n,) a permutation of range(n), the order of visiting.
    Returns the fold of each sample, (n,) integers in [0, k). ValueError if k < 2 or k > n.
    """
    raise NotImplementedError
