import numpy as np


class StandardScaler:
    """Divides by the range."""

    def fit(self, X: np.ndarray) -> None:
        X = np.asarray(X, dtype=np.float64)  # (n, d)
        valid = ~np.isnan(X)
        count = np.maximum(valid.sum(axis=0), 1)  # (d,) a column without entries divides nothing by 1

        self.mean_ = np.where(valid, X, 0.0).sum(axis=0) / count  # (d,)

        lowest = np.where(valid, X, np.inf).min(axis=0)
        highest = np.where(valid, X, -np.inf).max(axis=0)
        self.scale_ = np.where(highest > lowest, highest - lowest, 1.0)

    def transform(self, X: np.ndarray) -> np.ndarray:
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        return Z * self.scale_ + self.mean_
