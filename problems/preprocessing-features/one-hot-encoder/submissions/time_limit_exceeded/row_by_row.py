import numpy as np


def one_hot(train, test, drop_first=False):
    """Looks up every value of every row in a dict."""
    columns = []
    for j in range(train.shape[1]):
        columns += [(j, v) for v in np.unique(train[:, j]).tolist()[1 if drop_first else 0 :]]
    column_of = {pair: c for c, pair in enumerate(columns)}

    def encode(X):
        made = np.zeros((X.shape[0], len(columns)))
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                c = column_of.get((j, X[i, j]))
                if c is not None:
                    made[i, c] = 1.0
        return made

    return encode(train), encode(test), columns
