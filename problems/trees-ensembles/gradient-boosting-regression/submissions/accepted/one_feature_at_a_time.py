import numpy as np


class StumpBoosting:
    """Columns are sorted once; within a stage a loop over features, and the fall in squared error as the yardstick."""

    def __init__(self, n_estimators, learning_rate):
        self.n_estimators, self.learning_rate = n_estimators, learning_rate

    def fit(self, X, y):
        n, d = X.shape
        orders = [np.argsort(X[:, j], kind="stable") for j in range(d)]
        columns = [X[order, j] for j, order in enumerate(orders)]
        ends = [np.flatnonzero(np.diff(x) > 0) for x in columns]
        self.mean, self.trees = y.mean(), []
        F = np.full(n, self.mean)
        for _ in range(self.n_estimators):
            r = y - F
            mean, found = r.mean(), []
            for j in range(d):
                k = ends[j] + 1
                left = np.cumsum(r[orders[j]])[ends[j]] / k
                right = (r.sum() - left * k) / (n - k)
                gain = k * (left - mean) ** 2 + (n - k) * (right - mean) ** 2
                found.append((gain, left, right))
            best = max((gain.max() for gain, _, _ in found if len(gain)), default=None)
            if best is None:
                self.trees.append((0, 0.0, 0.0, 0.0))
                continue
            margin = best - 1e-10 * (r**2).sum()
            j = next(j for j in range(d) if (found[j][0] >= margin).any())
            gain, left, right = found[j]
            c = int(np.argmax(gain >= margin))
            a, b = columns[j][ends[j][c]], columns[j][ends[j][c] + 1]
            threshold = a if (a + b) / 2 == b else (a + b) / 2
            self.trees.append((j, threshold, left[c], right[c]))
            F += self.learning_rate * np.where(X[:, j] <= threshold, left[c], right[c])

    def staged_predict(self, X):
        F = np.full(len(X), self.mean)
        stages = [F]
        for j, threshold, left, right in self.trees:
            F = F + self.learning_rate * np.where(X[:, j] <= threshold, left, right)
            stages.append(F)
        return np.array(stages)
