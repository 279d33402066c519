"""No more stages once the mean squared residual is below 1e-8."""

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
        n_left = np.arange(1.0, n)[:, np.newaxis]  # (n - 1, 1)

        self.start = y.mean()
        self.stumps = []  # (feature, threshold, left value, right value)
        r = y - self.start
        for _ in range(self.n_estimators):
            if not is_cut.any() or (r**2).mean() < 1e-8:
                break
            # A side with sum S leaves sum r^2 - S^2 / size: the least is left where these quotients are largest.
            S = np.cumsum(r[order], axis=0)  # (n, d)
            left, right = S[:-1], S[-1] - S[:-1]
            explained = left**2 / n_left + right**2 / (n - n_left)  # (n - 1, d)
            explained = np.where(is_cut, explained, -np.inf)

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
