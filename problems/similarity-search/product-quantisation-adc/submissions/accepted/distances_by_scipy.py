import numpy as np
from scipy.spatial.distance import cdist


class ProductQuantiser:
    """Tables by cdist; the pair (distance, id) sorted among the candidates."""

    def __init__(self, codebooks):
        self.codebooks = codebooks

    def tables(self, X):
        s = self.codebooks.shape[2]
        return [cdist(X[:, m * s : (m + 1) * s], book, "sqeuclidean") for m, book in enumerate(self.codebooks)]

    def encode(self, X):
        return np.array([table.argmin(axis=1) for table in self.tables(X)], dtype=np.uint8).T

    def search(self, codes, Q, k):
        tables = self.tables(Q)
        ids = np.zeros((len(Q), k), dtype=int)
        distances = np.zeros((len(Q), k))
        for i in range(len(Q)):
            total = np.zeros(len(codes))
            for table, column in zip(tables, codes.T, strict=True):
                total += np.take(table[i], column)
            near = np.flatnonzero(total <= np.partition(total, k - 1)[k - 1])
            ids[i] = near[np.lexsort((near, total[near]))][:k]
            distances[i] = total[ids[i]]
        return ids, distances
