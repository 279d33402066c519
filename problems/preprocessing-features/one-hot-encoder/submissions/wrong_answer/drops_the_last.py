import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    """Leaves out the last category."""
    dropped = int(drop_first)

    # Categories are learned from the training data only.
    categories = [np.unique(feature) for feature in train.T]  # d sorted arrays
    columns = [(j, value) for j, values in enumerate(categories) for value in values[: len(values) - dropped].tolist()]

    def encoded(X: np.ndarray) -> np.ndarray:
        out = np.zeros((len(X), len(columns)))
        first = 0  # the feature's first column
        for feature, values in zip(X.T, categories):
            out[:, first : first + len(values) - dropped] = feature[:, np.newaxis] == values[: len(values) - dropped]
            first += len(values) - dropped
        return out

    return encoded(train), encoded(test), columns
