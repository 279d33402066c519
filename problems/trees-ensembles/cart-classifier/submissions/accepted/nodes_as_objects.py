import numpy as np


class DecisionTree:
    """Every node is an object that answers for the rows which reach it."""

    def __init__(self, max_depth=None, min_samples_split=2, min_samples_leaf=1):
        self.depth_left = max_depth
        self.min_samples_split, self.min_samples_leaf = min_samples_split, min_samples_leaf

    def fit(self, X, y):
        names, counts = np.unique(y, return_counts=True)
        self.dtype, self.label, self.children = y.dtype, names[counts.argmax()], None
        if len(names) == 1 or len(y) < self.min_samples_split or self.depth_left == 0:
            return
        best = self.search(X, y, names)
        if best is None:
            return
        self.feature, self.threshold = best
        below = X[:, self.feature] <= self.threshold
        depth = None if self.depth_left is None else self.depth_left - 1
        self.children = [DecisionTree(depth, self.min_samples_split, self.min_samples_leaf) for _ in range(2)]
        for child, rows in zip(self.children, (below, ~below)):
            child.fit(X[rows], y[rows])

    def search(self, X, y, names):
        n, m = len(y), self.min_samples_leaf
        found = []
        for j in range(X.shape[1]):
            order = X[:, j].argsort()
            x, labels = X[order, j], y[order]
            size = np.flatnonzero(np.diff(x)) + 1
            size = size[(size >= m) & (size <= n - m)]
            left = np.stack([np.cumsum(labels == name)[size - 1] for name in names])
            right = np.array([(y == name).sum() for name in names])[:, None] - left
            impure = size * (1 - ((left / size) ** 2).sum(0)) + (n - size) * (1 - ((right / (n - size)) ** 2).sum(0))
            found += [(value / n, j, x[i - 1], x[i]) for value, i in zip(impure, size)]
        if not found:
            return None
        least = min(one[0] for one in found)
        _, j, a, b = next(one for one in found if one[0] <= least + 1e-12)
        return j, ((a + b) / 2 if (a + b) / 2 < b else a)

    def predict(self, X):
        answer = np.empty(len(X), dtype=self.dtype)
        self.fill(answer, X, np.arange(len(X)))
        return answer

    def fill(self, answer, X, rows):
        if self.children is None:
            answer[rows] = self.label
            return
        below = X[rows, self.feature] <= self.threshold
        self.children[0].fill(answer, X, rows[below])
        self.children[1].fill(answer, X, rows[~below])
