"""Adds up float32 entries in float32."""

import numpy as np


class StandardScaler:
    def fit(self, X: np.ndarray) -> None:
        X = np.asarray(X)  # (n, d)
        valid = ~np.isnan(X)
        count = np.maximum(valid.sum(axis=0), 1)  # (d,) a column without entries divides nothing by 1

        # Two passes: deviations from the mean, then their squares. E[x^2] - E[x]^2 would cancel far from zero.
        self.mean_ = np.where(valid, X, 0.0).sum(axis=0) / count  # (d,)
        deviation = np.where(valid, X - self.mean_, 0.0)  # (n, d)
        spread = np.sqrt((deviation**2).sum(axis=0) / count)  # (d,)

        lowest = np.where(valid, X, np.inf).min(axis=0)
        highest = np.where(valid, X, -np.inf).max(axis=0)
        self.scale_ = np.where(highest > lowest, spread, 1.0)

    def transform(self, X: np.ndarray) -> np.ndarray:
        return (X - self.mean_) / self.scale_

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        return Z * self.scale_ + self.mean_
