import numpy as np


class ProductQuantiser:
    """Rebuilds all vectors for each query, and compares those."""

    def __init__(self, codebooks):
        self.codebooks = codebooks

    def encode(self, X):
        n, s = len(X), self.codebooks.shape[2]
        codes = np.zeros((n, len(self.codebooks)), dtype=np.uint8)
        for m, book in enumerate(self.codebooks):
            part = X[:, m * s : (m + 1) * s]
            for i in range(n):
                codes[i, m] = ((part[i] - book) ** 2).sum(axis=1).argmin()
        return codes

    def search(self, codes, Q, k):
        ids, distances = [], []
        for q in Q:
            decoded = np.concatenate([book[codes[:, m]] for m, book in enumerate(self.codebooks)], axis=1)
            found = ((decoded - q) ** 2).sum(axis=1)
            order = np.argsort(found, kind="stable")[:k]
            ids.append(order)
            distances.append(found[order])
        return np.array(ids), np.array(distances)
