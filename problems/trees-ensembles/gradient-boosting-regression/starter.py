import numpy as np


class StumpBoosting:
    """Gradient boosting of stumps for squared loss."""

    def __init__(self, n_estimators: int, learning_rate: float) -> None:
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        """X: (n, d) float64; y: (n,) float64."""
        raise NotImplementedError

    def staged_predict(self, X: np.ndarray) -> np.ndarray:
        """X: (m, d) float64. Returns (n_estimators + 1, m): predictions after 0, 1, ... stages."""
        raise NotImplementedError
