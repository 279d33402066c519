import numpy as np


def cuts_of(column, codes, K, least):
    """(gains up to a constant, thresholds) of one feature, from a table of its distinct values by class."""
    values, place = np.unique(column, return_inverse=True)
    table = np.bincount(place * K + codes, minlength=len(values) * K).reshape(-1, K)
    below = table.cumsum(axis=0)[:-1]
    above = table.sum(axis=0) - below
    nl, nr = below.sum(axis=1), above.sum(axis=1)
    shares = ((below**2).sum(axis=1) / nl + (above**2).sum(axis=1) / nr) / len(codes)
    middle = (values[1:] + values[:-1]) / 2
    middle = np.where(middle == values[1:], values[:-1], middle)
    keep = (nl >= least) & (nr >= least)
    return shares[keep], middle[keep]


class DecisionTree:
    """Nodes in flat lists, grown from a queue; predict moves all rows one level at a time."""

    def __init__(self, max_depth=None, min_samples_split=2, min_samples_leaf=1):
        self.limits = np.inf if max_depth is None else max_depth, min_samples_split, min_samples_leaf

    def fit(self, X, y):
        deepest, to_split, least = self.limits
        self.names, codes = np.unique(y, return_inverse=True)
        K = len(self.names)
        self.feature, self.threshold, self.left, self.right, self.label = [], [], [], [], []
        queue = [(self.node(codes, K), np.arange(len(y)), 0)]
        while queue:
            at, rows, depth = queue.pop()
            here = codes[rows]
            if depth >= deepest or len(rows) < to_split or (here == here[0]).all():
                continue
            found = [cuts_of(X[rows, j], here, K, least) for j in range(X.shape[1])]
            best = max((gains.max() for gains, _ in found if len(gains)), default=None)
            if best is None:
                continue
            j = next(j for j, (gains, _) in enumerate(found) if (gains >= best - 1e-12).any())
            t = found[j][1][np.argmax(found[j][0] >= best - 1e-12)]
            below = X[rows, j] <= t
            self.feature[at], self.threshold[at] = j, t
            self.left[at], self.right[at] = self.node(codes[rows[below]], K), self.node(codes[rows[~below]], K)
            queue.append((self.left[at], rows[below], depth + 1))
            queue.append((self.right[at], rows[~below], depth + 1))

    def node(self, codes, K):
        """A new leaf, which points to itself; its number."""
        at = len(self.label)
        self.label.append(int(np.bincount(codes, minlength=K).argmax()))
        self.feature.append(0)
        self.threshold.append(np.inf)
        self.left.append(at)
        self.right.append(at)
        return at

    def predict(self, X):
        feature, threshold = np.array(self.feature), np.array(self.threshold)
        left, right = np.array(self.left), np.array(self.right)
        at = np.zeros(len(X), int)
        rows = np.arange(len(X))
        while len(rows):
            before = at[rows]
            at[rows] = np.where(X[rows, feature[before]] <= threshold[before], left[before], right[before])
            rows = rows[at[rows] != before]
        return self.names[np.array(self.label)[at]]
