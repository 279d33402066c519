import numpy as np


def allotted(count: np.ndarray, percent: tuple[int, int, int]) -> np.ndarray:
    """How many samples of each class (K,) go to each part: (K, 3) by largest remainders."""
    whole, rest = np.divmod(count[:, np.newaxis] * np.array(percent), 100)  # (K, 3) each
    left_over = count - whole.sum(axis=1)  # (K,) 0, 1 or 2
    rank = np.argsort(np.argsort(-rest, axis=1, kind="stable"), axis=1)  # (K, 3) 0 for the largest remainder
    return whole + (rank < left_over[:, np.newaxis])


def three_way_split(
    y: np.ndarray, percent: tuple[int, int, int], perm: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Counts labels as if they were 0, 1, …"""
    # A stable sort of the permuted labels: class by class, and inside a class as perm has it.
    by_class = perm[np.argsort(y[perm], kind="stable")]  # (n,)
    count = np.bincount(y)  # (K,) in the same order of classes

    # Along by_class the parts come in runs: training, validation, test of the first class, then of the next …
    part = np.repeat(np.tile([0, 1, 2], len(count)), allotted(count, percent).ravel())  # (n,)

    part_of = np.empty(len(y), dtype=np.int64)
    part_of[by_class] = part
    return np.flatnonzero(part_of == 0), np.flatnonzero(part_of == 1), np.flatnonzero(part_of == 2)
