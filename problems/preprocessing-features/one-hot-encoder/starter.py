import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    """One-hot columns for the categories of the training data.

    train: (n, d), test: (m, d), whole numbers or text; drop_first: no column for the first category of each feature.
    Returns (train_enc (n, c), test_enc (m, c), columns), columns a list of c pairs (feature, category).
    """
    raise NotImplementedError
