import numpy as np


def squared_distances(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """(a, s), (b, s) -> (a, b): differences first, so that a distance of 0 is exactly 0."""
    return ((A[:, None] - B[None]) ** 2).sum(axis=2)


class ProductQuantiser:
    """Returns distances, not their squares."""

    def __init__(self, codebooks: np.ndarray) -> None:
        self.codebooks = codebooks  # (M, K, s)

    def encode(self, X: np.ndarray) -> np.ndarray:
        nearest = [
            squared_distances(part, self.codebooks[m]).argmin(axis=1)  # (n,)
            for m, part in enumerate(self.split(X))
        ]
        return np.stack(nearest, axis=1).astype(np.uint8)  # (n, M)

    def search(self, codes: np.ndarray, Q: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
        distances = np.zeros((len(Q), len(codes)))  # (q, n)
        for m, part in enumerate(self.split(Q)):
            table = squared_distances(part, self.codebooks[m])  # (q, K)
            distances += table[:, codes[:, m]]

        ids = np.argsort(distances, axis=1, kind="stable")[:, :k]  # stable: ties stay in the order of their ids
        return ids, np.sqrt(np.take_along_axis(distances, ids, axis=1))

    def split(self, X: np.ndarray) -> list[np.ndarray]:
        return np.split(X, len(self.codebooks), axis=1)
