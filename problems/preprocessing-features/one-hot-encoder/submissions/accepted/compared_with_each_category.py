import numpy as np


def one_hot(train, test, drop_first=False):
    """A comparison for each column: no look-up, so nothing can be looked up wrongly."""
    columns = []
    for j in range(train.shape[1]):
        columns += [(j, v) for v in sorted(set(train[:, j].tolist()))[1 if drop_first else 0 :]]

    def encode(X):
        made = np.zeros((X.shape[0], len(columns)))
        for c, (j, value) in enumerate(columns):
            made[:, c] = X[:, j] == value
        return made

    return encode(train), encode(test), columns
