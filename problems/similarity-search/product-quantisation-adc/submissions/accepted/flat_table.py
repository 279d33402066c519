import numpy as np


class ProductQuantiser:
    """The expanded square for encoding, one flat table for each query, a partition before the sort."""

    def __init__(self, codebooks):
        self.books = codebooks
        self.M, self.K, self.s = codebooks.shape

    def encode(self, X):
        X = X.reshape(len(X), self.M, self.s)
        scores = (self.books**2).sum(axis=2) - 2.0 * np.einsum("nms,mks->nmk", X, self.books)
        return scores.argmin(axis=2).astype(np.uint8)

    def search(self, codes, Q, k):
        places = codes + self.K * np.arange(self.M)  # (n, M) into the flat table
        ids, distances = [], []
        for q in Q:
            table = np.square(q.reshape(self.M, 1, self.s) - self.books).sum(axis=2).ravel()
            found = sum(table[column] for column in places.T)
            near = np.flatnonzero(found <= np.partition(found, k - 1)[k - 1])
            order = near[np.argsort(found[near], kind="stable")][:k]
            ids.append(order)
            distances.append(found[order])
        return np.array(ids), np.array(distances)
