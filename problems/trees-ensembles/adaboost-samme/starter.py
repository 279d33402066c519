import numpy as np


def adaboost(
    X: np.ndarray, y: np.ndarray, n_classes: int, n_rounds: int, X_test: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """AdaBoost for several classes (SAMME) with stumps.

    X: (n, d), y: (n,) classes 0 .. n_classes - 1, n_rounds: most learners, X_test: (m, d).
    Returns (alphas (r,), errors (r,), predictions (m,)), r the number of recorded learners.
    """
    raise NotImplementedError
