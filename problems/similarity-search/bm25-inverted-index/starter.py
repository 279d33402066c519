import numpy as np


class BM25:
    """Ranks tokenised documents for tokenised queries."""

    def __init__(self, docs: list[list[str]], k1: float = 1.2, b: float = 0.75) -> None:
        """Index the documents; the id of a document is its place in docs."""
        raise NotImplementedError

    def search(self, query: list[str], top: int) -> tuple[np.ndarray, np.ndarray]:
        """The best documents with a positive score, r of them, r <= top: ids (r,) int64, scores (r,) float64."""
        raise NotImplementedError
