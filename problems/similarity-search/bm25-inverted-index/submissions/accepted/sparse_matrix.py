import math
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix


class BM25:
    """A sparse matrix, a row for each term: a query adds up its rows."""

    def __init__(self, docs, k1=1.2, b=0.75):
        n = len(docs)
        average = sum(len(doc) for doc in docs) / n if n else 0.0
        df = Counter(term for doc in docs for term in set(doc))
        self.row = {term: r for r, term in enumerate(df)}
        idf = {term: math.log(n + 1) - math.log(count + 0.5) for term, count in df.items()}
        rows, columns, values = [], [], []
        for i, doc in enumerate(docs):
            for term, tf in Counter(doc).items():
                rows.append(self.row[term])
                columns.append(i)
                values.append(idf[term] * (k1 + 1) / (1 + k1 * (1 - b + b * len(doc) / average) / tf))
        self.weights = csr_matrix((values, (rows, columns)), shape=(len(df), n))

    def search(self, query, top):
        W = self.weights
        scores = {}
        for term, times in Counter(query).items():
            if term in self.row:
                part = slice(W.indptr[self.row[term]], W.indptr[self.row[term] + 1])
                for i, gain in zip(W.indices[part].tolist(), W.data[part].tolist(), strict=True):
                    scores[i] = scores.get(i, 0.0) + times * gain
        ids, values = np.array(list(scores), int), np.array(list(scores.values()), float)
        best = np.lexsort((ids, -np.round(values, 9)))[:top]
        return ids[best], values[best]
