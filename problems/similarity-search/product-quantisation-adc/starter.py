import numpy as np


class ProductQuantiser:
    """Compresses vectors to M bytes and searches among the compressed ones."""

    def __init__(self, codebooks: np.ndarray) -> None:
        """codebooks (M, K, s): K centroids for each of the M sub-vectors, K <= 256."""
        raise NotImplementedError

    def encode(self, X: np.ndarray) -> np.ndarray:
        """X (n, M*s) -> codes (n, M) uint8, the numbers of the nearest centroids."""
        raise NotImplementedError

    def search(self, codes: np.ndarray, Q: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
        """codes (n, M), Q (q, M*s) -> ids (q, k), squared distances (q, k), nearest first."""
        raise NotImplementedError
