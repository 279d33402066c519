import numpy as np


class StandardScaler:
    """A constant column gets the scale 0."""

    def fit(self, X: np.ndarray) -> None:
        X = np.asarray(X, dtype=np.float64)  # (n, d)
        valid = ~np.isnan(X)
        count = np.maximum(valid.sum(axis=0), 1)  # (d,) a column without entries divides nothing by 1

        self.mean_ = np.where(valid, X, 0.0).sum(axis=0) / count  # (d,)
        deviation = np.where(valid, X - self.mean_, 0.0)  # (n, d)
        spread = np.sqrt((deviation**2).sum(axis=0) / count)  # (d,)
        self.scale_ = spread

    def transform(self, X: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        return Z * self.scale_ + self.mean_
