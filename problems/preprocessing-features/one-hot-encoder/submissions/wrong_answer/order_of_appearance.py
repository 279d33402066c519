import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    """Categories in the order in which they are first seen."""
    dropped = int(drop_first)

    # Categories are learned from the training data only.
    categories = [np.array(list(dict.fromkeys(f.tolist())), dtype=train.dtype) for f in train.T]  # d sorted arrays
    columns = [(j, value) for j, values in enumerate(categories) for value in values[dropped:].tolist()]

    def encoded(X: np.ndarray) -> np.ndarray:
        out = np.zeros((len(X), len(columns)))
        first = 0  # the feature's first column
        for feature, values in zip(X.T, categories):
            out[:, first : first + len(values) - dropped] = feature[:, np.newaxis] == values[dropped:]
            first += len(values) - dropped
        return out

    return encoded(train), encoded(test), columns
