import numpy as np


def three_way_split(
    y: np.ndarray, percent: tuple[int, int, int], perm: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Split samples into training, validation and test, each class by itself.

    y: (n,) whole-number labels; percent: of the three parts, with the sum 100; perm: (n,) a permutation of range(n).
    Returns (train, validation, test), ascending indices.
    """
    raise NotImplementedError
