import numpy as np


def ridge_grid_search(X: np.ndarray, y: np.ndarray, alphas: np.ndarray, k: int) -> dict:
    """Cross-validated errors of ridge regression for each alpha, and two choices among them.

    X: (n, d); y: (n,); alphas: (m,) positive, distinct, in any order; k: number of contiguous folds.
    Returns {"mse": (m, k), "mean": (m,), "se": (m,), "best_alpha": float, "one_se_alpha": float}.
    """
    raise NotImplementedError
