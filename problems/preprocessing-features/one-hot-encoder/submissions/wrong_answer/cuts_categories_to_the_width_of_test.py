"""Categories are converted to the type of what is encoded, which cuts long ones."""

import numpy as np


def one_hot(
    train: np.ndarray, test: np.ndarray, drop_first: bool = False
) -> tuple[np.ndarray, np.ndarray, list[tuple[int, int | str]]]:
    dropped = int(drop_first)

    # Categories are learned from the training data only.
    categories = [np.unique(feature) for feature in train.T]  # d sorted arrays
    columns = [(j, value) for j, values in enumerate(categories) for value in values[dropped:].tolist()]

    def encoded(X: np.ndarray) -> np.ndarray:
        out = np.zeros((len(X), len(columns)))
        first = 0  # the feature's first column
        for feature, values in zip(X.T, categories):
            values = values.astype(X.dtype)
            # searchsorted says where a value would stand. Whether it stands there has to be asked; behind the last
            # category there is none, and whatever would stand there is larger than the first.
            place = np.searchsorted(values, feature)  # (rows,) 0 .. len(values)
            has_column = (np.append(values, values[0])[place] == feature) & (place >= dropped)
            out[np.flatnonzero(has_column), first + place[has_column] - dropped] = 1.0
            first += len(values) - dropped
        return out

    return encoded(train), encoded(test), columns
