import numpy as np


def knn_predict(Xtr: np.ndarray, ytr: np.ndarray, Xte: np.ndarray, k: int, weighted: bool) -> np.ndarray:
    """Classify by the k nearest neighbours.

    Xtr: (n, d) float64, whole numbers; ytr: (n,) int64 labels; Xte: (m, d) float64, whole numbers;
    weighted: False for one vote each, True for votes of 1 / distance.
    Returns (m,) int64 labels. Raises ValueError if k is not in 1..n.
    """
    raise NotImplementedError
