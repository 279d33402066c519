"""Measures each threshold with two means over the rows."""

import numpy as np


class StumpBoosting:
    def __init__(self, n_estimators: int, learning_rate: float) -> None:
        self.n_estimators = n_estimators
        self.learning_rate = learning_rate

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        n = len(y)
        order = np.argsort(X, axis=0)  # (n, d) sorted once: only the residuals change
        V = np.take_along_axis(X, order, axis=0)
        is_cut = V[:-1] < V[1:]  # (n - 1, d)

        self.start = y.mean()
        self.stumps = []  # (feature, threshold, left value, right value)
        r = y - self.start
        for _ in range(self.n_estimators):
            if not is_cut.any():
                break
            left, right, explained = np.zeros(is_cut.shape), np.zeros(is_cut.shape), np.full(is_cut.shape, -1.0)
            for i, j in np.argwhere(is_cut):
                below = X[:, j] <= V[i, j]
                left[i, j], right[i, j] = r[below].sum(), r[~below].sum()
                explained[i, j] = left[i, j] ** 2 / (i + 1) + right[i, j] ** 2 / (n - i - 1)

            tied = explained >= explained.max() - 1e-10 * (r**2).sum()
            j = tied.any(axis=0).argmax()
            i = tied[:, j].argmax()
            middle = (V[i, j] + V[i + 1, j]) / 2
            threshold = middle if middle < V[i + 1, j] else V[i, j]
            stump = j, threshold, left[i, j] / (i + 1), right[i, j] / (n - i - 1)
            self.stumps.append(stump)
            r = r - self.learning_rate * self.values(stump, X)

    def values(self, stump: tuple, X: np.ndarray) -> np.ndarray:
        j, threshold, left, right = stump
        return np.where(X[:, j] <= threshold, left, right)

    def staged_predict(self, X: np.ndarray) -> np.ndarray:
        stages = np.zeros((self.n_estimators + 1, len(X)))
        stages[0] = self.start
        for t, stump in enumerate(self.stumps, start=1):
            stages[t] = self.learning_rate * self.values(stump, X)
        return np.cumsum(stages, axis=0)
