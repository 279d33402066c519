import math
from collections import Counter

import numpy as np


class BM25:
    """Looks at every document for every query."""

    def __init__(self, docs, k1=1.2, b=0.75):
        self.docs, self.k1, self.b = docs, k1, b
        self.df = Counter(term for doc in docs for term in set(doc))
        self.average = sum(map(len, docs)) / max(len(docs), 1)

    def search(self, query, top):
        found = []
        for i, doc in enumerate(self.docs):
            score = 0.0
            for term in query:
                tf = doc.count(term)
                if tf:
                    df = self.df[term]
                    idf = math.log(1 + (len(self.docs) - df + 0.5) / (df + 0.5))
                    norm = 1 - self.b + self.b * len(doc) / self.average
                    score += idf * tf * (self.k1 + 1) / (tf + self.k1 * norm)
            if score > 0:
                found.append((-round(score, 9), i, score))
        found = sorted(found)[:top]
        return np.array([i for _, i, _ in found], int), np.array([score for _, _, score in found], float)
