import numpy as np


class DecisionTree:
    """A classification tree grown greedily by the Gini impurity."""

    def __init__(self, max_depth: int | None = None, min_samples_split: int = 2, min_samples_leaf: int = 1) -> None:
        raise NotImplementedError

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        """X: (n, d) float64; y: (n,) labels, int64 or texts."""
        raise NotImplementedError

    def predict(self, X: np.ndarray) -> np.ndarray:
        """X: (m, d) float64. Returns (m,) labels out of those that fit has seen."""
        raise NotImplementedError
