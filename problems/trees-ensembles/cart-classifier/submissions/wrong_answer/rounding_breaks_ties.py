"""The last digit decides between splits with the same gain."""

import numpy as np


class DecisionTree:
    def __init__(self, max_depth: int | None = None, min_samples_split: int = 2, min_samples_leaf: int = 1) -> None:
        self.max_depth = max_depth
        self.min_samples_split = min_samples_split
        self.min_samples_leaf = min_samples_leaf

    def fit(self, X: np.ndarray, y: np.ndarray) -> None:
        self.labels, codes = np.unique(y, return_inverse=True)  # (K,), (n,)
        self.root = self.grow(X, np.eye(len(self.labels))[codes], depth=0)

    def grow(self, X: np.ndarray, Y: np.ndarray, depth: int):
        """The tree of these rows, Y (n, K) one-hot: a class number, or (feature, threshold, left tree, right tree)."""
        majority = Y.sum(axis=0).argmax()  # the first of equal counts, and the labels are sorted
        is_pure = Y[:, majority].all()
        if is_pure or len(Y) < self.min_samples_split or depth == self.max_depth:
            return majority
        split = self.best_split(X, Y)
        if split is None:
            return majority
        feature, threshold = split
        goes_left = X[:, feature] <= threshold
        left = self.grow(X[goes_left], Y[goes_left], depth + 1)
        right = self.grow(X[~goes_left], Y[~goes_left], depth + 1)
        return feature, threshold, left, right

    def best_split(self, X: np.ndarray, Y: np.ndarray) -> tuple[int, float] | None:
        n = len(X)
        order = np.argsort(X, axis=0)  # (n, d)
        V = np.take_along_axis(X, order, axis=0)

        # Class counts on the left of every cut, for all features at once.
        running = np.cumsum(Y[order], axis=0)  # (n, d, K)
        left, right = running[:-1], running[-1] - running[:-1]  # (n - 1, d, K)
        n_left = np.arange(1.0, n)[:, np.newaxis]  # (n - 1, 1)
        n_right = n - n_left

        def gini(counts: np.ndarray, rows: np.ndarray) -> np.ndarray:
            return 1 - ((counts / rows[:, :, np.newaxis]) ** 2).sum(axis=2)

        whole = 1 - ((running[-1, 0] / n) ** 2).sum()
        gain = whole - n_left / n * gini(left, n_left) - n_right / n * gini(right, n_right)  # (n - 1, d)

        admissible = (V[:-1] < V[1:]) & (np.minimum(n_left, n_right) >= self.min_samples_leaf)
        if not admissible.any():
            return None
        gain[~admissible] = -np.inf
        tied = gain == gain.max()
        feature = tied.any(axis=0).argmax()
        cut = tied[:, feature].argmax()
        low, high = V[cut, feature], V[cut + 1, feature]
        middle = (low + high) / 2
        return feature, middle if middle < high else low

    def predict(self, X: np.ndarray) -> np.ndarray:
        codes = np.empty(len(X), dtype=int)

        def send(node, rows: np.ndarray) -> None:
            """All these rows are at this node; they go on together."""
            if isinstance(node, tuple):
                feature, threshold, left, right = node
                goes_left = X[rows, feature] <= threshold
                send(left, rows[goes_left])
                send(right, rows[~goes_left])
            else:
                codes[rows] = node

        send(self.root, np.arange(len(X)))
        return self.labels[codes]
