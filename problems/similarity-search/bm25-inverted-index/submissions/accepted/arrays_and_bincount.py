from collections import Counter

import numpy as np


class BM25:
    """Postings as arrays; one weighted bincount adds up a query."""

    def __init__(self, docs, k1=1.2, b=0.75):
        self.n = len(docs)
        number = {}
        terms, owners, counts = [], [], []
        for i, doc in enumerate(docs):
            for term, tf in Counter(doc).items():
                terms.append(number.setdefault(term, len(number)))
                owners.append(i)
                counts.append(tf)
        terms, owners, tf = np.array(terms, int), np.array(owners, int), np.array(counts, float)
        lengths = np.array([len(doc) for doc in docs], float)
        df = np.bincount(terms, minlength=len(number))
        idf = np.log1p((self.n - df + 0.5) / (df + 0.5))
        norm = 1 - b + b * lengths[owners] / lengths.mean() if len(terms) else 1.0
        gains = idf[terms] * tf * (k1 + 1) / (tf + k1 * norm)
        order = np.argsort(terms, kind="stable")
        ends = np.cumsum(df)[:-1]
        self.number = number
        self.owners, self.gains = np.split(owners[order], ends), np.split(gains[order], ends)

    def search(self, query, top):
        known = [self.number[term] for term in query if term in self.number]
        if not known:
            return np.empty(0, int), np.empty(0)
        owners = np.concatenate([self.owners[t] for t in known])
        scores = np.bincount(owners, np.concatenate([self.gains[t] for t in known]))
        found = np.flatnonzero(scores)
        best = found[np.lexsort((found, -np.round(scores[found], 9)))][:top]
        return best, scores[best]
