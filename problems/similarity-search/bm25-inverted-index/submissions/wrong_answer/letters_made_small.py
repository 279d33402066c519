import math
from collections import Counter, defaultdict

import numpy as np


class BM25:
    """Takes capital and small letters for the same."""

    def __init__(self, docs: list[list[str]], k1: float = 1.2, b: float = 0.75) -> None:
        tokens = sum(map(len, docs))

        # For each term the documents that have it, with what one occurrence in a query is worth there.
        saturated = defaultdict(list)  # term -> [(document, share of idf)]
        for i, doc in enumerate(docs):
            for term, tf in Counter(map(str.lower, doc)).items():
                relative = len(doc) * len(docs) / tokens  # length / average length
                saturated[term].append((i, tf * (k1 + 1) / (tf + k1 * (1 - b + b * relative))))

        self.postings = {}  # term -> [(document, idf * share)]
        for term, posting in saturated.items():
            df = len(posting)
            idf = math.log(1 + (len(docs) - df + 0.5) / (df + 0.5))
            self.postings[term] = [(i, idf * share) for i, share in posting]

    def search(self, query: list[str], top: int) -> tuple[np.ndarray, np.ndarray]:
        scores = defaultdict(float)  # only of documents that share a term with the query
        for term in map(str.lower, query):
            for i, gain in self.postings.get(term, ()):
                scores[i] += gain

        best = sorted(scores, key=lambda i: (-round(scores[i], 9), i))[:top]
        return np.array(best, dtype=np.int64), np.array([scores[i] for i in best], dtype=np.float64)
