import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    """Takes the category next to an unknown value."""
    dropped = int(drop_first)

    # Categories are learned from the training data only.
    categories = [np.unique(feature) for feature in train.T]  # d sorted arrays
    columns = [(j, value) for j, values in enumerate(categories) for value in values[dropped:].tolist()]

    def encoded(X: np.ndarray) -> np.ndarray:
        out = np.zeros((len(X), len(columns)))
        first = 0  # the feature's first column
        for feature, values in zip(X.T, categories):
            place = np.minimum(np.searchsorted(values, feature), len(values) - 1)
            has_column = place >= dropped
            out[np.flatnonzero(has_column), first + place[has_column] - dropped] = 1.0
            first += len(values) - dropped
        return out

    return encoded(train), encoded(test), columns
