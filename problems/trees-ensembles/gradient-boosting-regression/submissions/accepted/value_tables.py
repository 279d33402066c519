import numpy as np


class StumpBoosting:
    """Residual sums by distinct value, feature by feature; predictions from arrays of all stumps at once."""

    def __init__(self, n_estimators, learning_rate):
        self.T, self.eta = n_estimators, learning_rate

    def fit(self, X, y):
        tables = []
        for j in range(X.shape[1]):
            values, place = np.unique(X[:, j], return_inverse=True)
            if len(values) > 1:
                size = np.cumsum(np.bincount(place))[:-1]
                cuts = (values[:-1] + values[1:]) / 2
                tables.append((j, place, size, np.where(cuts == values[1:], values[:-1], cuts)))
        self.base = float(np.mean(y))
        self.j, self.cut = np.zeros(self.T, dtype=int), np.full(self.T, np.inf)
        self.low, self.high = np.zeros(self.T), np.zeros(self.T)
        if not tables:
            return
        rest = y - self.base
        for t in range(self.T):
            sums = [np.cumsum(np.bincount(place, weights=rest))[:-1] for _, place, _, _ in tables]
            total, n = rest.sum(), len(y)
            worth = [s**2 / k + (total - s) ** 2 / (n - k) for s, (_, _, k, _) in zip(sums, tables)]
            enough = max(w.max() for w in worth) - 1e-10 * (rest @ rest)
            f = next(f for f, w in enumerate(worth) if w.max() >= enough)
            i = np.flatnonzero(worth[f] >= enough)[0]
            j, place, k, cuts = tables[f]
            self.j[t], self.cut[t] = j, cuts[i]
            self.low[t], self.high[t] = sums[f][i] / k[i], (total - sums[f][i]) / (n - k[i])
            rest = rest - self.eta * np.where(place <= i, self.low[t], self.high[t])

    def staged_predict(self, X):
        steps = np.where(X[:, self.j] <= self.cut, self.low, self.high)
        return self.base + self.eta * np.column_stack([np.zeros(len(X)), np.cumsum(steps, axis=1)]).T
