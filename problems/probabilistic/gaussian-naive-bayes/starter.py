import numpy as np


class GaussianNB:
    """Naive Bayes with a normal density for each class and feature.

    After fit: classes_ (K,) sorted labels, class_prior_ (K,), theta_ (K, d) means, var_ (K, d) smoothed variances.
    """

    def __init__(self, var_smoothing: float = 1e-9):
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        """X: (n, d); y: (n,) labels, whole numbers or texts."""
        raise NotImplementedError

    def predict_log_proba(self, X: np.ndarray) -> np.ndarray:
        """X: (m, d). Log posteriors (m, K), columns in the order of classes_."""
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        """X: (m, d). The most probable label of each row, (m,)."""
        raise NotImplementedError
