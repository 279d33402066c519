import numpy as np


def one_hot(train, test, drop_first=False):
    """Codes pick rows of an identity matrix; unknown values pick a row of zeros below it."""
    blocks, test_blocks, columns = [], [], []
    for j in range(train.shape[1]):
        values, code = np.unique(train[:, j], return_inverse=True)
        rows = np.vstack([np.eye(len(values)), np.zeros((1, len(values)))])[:, int(drop_first) :]
        place = np.minimum(np.searchsorted(values, test[:, j]), len(values) - 1)
        place[values[place] != test[:, j]] = len(values)
        blocks.append(rows[code.reshape(-1)])
        test_blocks.append(rows[place])
        columns.extend((j, v) for v in values[int(drop_first) :].tolist())
    return np.hstack(blocks), np.hstack(test_blocks), columns
