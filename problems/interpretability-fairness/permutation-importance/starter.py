from collections.abc import Callable

import numpy as np


def permutation_importance(
    predict: Callable[[np.ndarray], np.ndarray],
    metric: Callable[[np.ndarray, np.ndarray], float],
    X: np.ndarray,
    y: np.ndarray,
    perms: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """What the metric loses when one column is shuffled.

    predict: maps (n, d) to predictions (n,); metric(y_true, y_pred): larger is better;
    X: (n, d); y: (n,); perms: (R, n) permutations of the rows, the same for every column.
    Returns (mean (d,), std (d,)) over the R permutations.
    """
    raise NotImplementedError
