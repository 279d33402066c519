import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    """Never drops the only category of a feature."""
    dropped = int(drop_first)

    # Categories are learned from the training data only.
    categories = [np.unique(feature) for feature in train.T]  # d sorted arrays
    columns = [
        (j, value)
        for j, values in enumerate(categories)
        for value in values[dropped if len(values) > 1 else 0 :].tolist()
    ]

    def encoded(X: np.ndarray) -> np.ndarray:
        out = np.zeros((len(X), len(columns)))
        first = 0  # the feature's first column
        for feature, values in zip(X.T, categories):
            left = values[dropped if len(values) > 1 else 0 :]
            out[:, first : first + len(left)] = feature[:, np.newaxis] == left
            first += len(left)
        return out

    return encoded(train), encoded(test), columns
