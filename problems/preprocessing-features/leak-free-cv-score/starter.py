import numpy as np


def cv_clean_and_leaky(X: np.ndarray, y: np.ndarray, k: int, m: int, lam: float) -> tuple[np.ndarray, np.ndarray]:
    """Cross-validated errors of impute, standardise, select, ridge: fitted inside each fold, and on all rows.

    X: (n, d), NaN where a value is missing; y: (n,); k: contiguous folds; m: columns to keep; lam: penalty.
    Returns (clean, leaky): (k,) each, the mean squared error on each held-out fold.
    """
    raise NotImplementedError
