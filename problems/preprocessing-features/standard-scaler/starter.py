import numpy as np


class StandardScaler:
    """Shifts and scales columns by statistics of the data that it was fitted on.

    mean_, scale_: (d,) float64, set by `fit`.
    """

    def fit(self, X: np.ndarray) -> None:
        """Remember mean and population deviation of each column of X (n, d), missing entries (NaN) left out."""
        raise NotImplementedError

    def transform(self, X: np.ndarray) -> np.ndarray:
        """(X - mean_) / scale_ for X (m, d), in float64; missing entries stay missing."""
        raise NotImplementedError

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        """Z * scale_ + mean_ for Z (m, d): undoes `transform`."""
        raise NotImplementedError
