import numpy as np


def stack_ridge(
    X: np.ndarray,
    y: np.ndarray,
    X_test: np.ndarray,
    feature_sets: list[np.ndarray],
    lam: float,
    k: int,
    meta_lam: float,
) -> dict[str, np.ndarray]:
    """Ridge models stacked on out-of-fold predictions.

    X: (n, d), y: (n,), X_test: (m, d); feature_sets: B arrays of columns, one base learner each;
    lam, meta_lam: penalties of base learners and meta-learner; k: contiguous folds.
    Returns {"oof": (n, B), "meta_coef": (B + 1,) intercept first, "test_meta": (m, B), "pred": (m,)}.
    """
    raise NotImplementedError
