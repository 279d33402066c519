import math

import numpy as np


def c(m):
    if m <= 2:
        return float(m - 1)
    return 2.0 * (math.log(m - 1.0) + 0.5772156649015329) - 2.0 * (m - 1.0) / m


def isolation_scores(trees, X, psi):
    """Each node gets the rows that reach it, and divides them between its children."""
    lengths = np.zeros(len(X))
    columns = np.ascontiguousarray(X.T)
    for tree in trees:
        feature, threshold = tree["feature"].tolist(), tree["threshold"].tolist()
        left, right, size = tree["left"].tolist(), tree["right"].tolist(), tree["n_samples"].tolist()
        todo = [(0, 0, np.arange(len(X)))]
        while todo:
            node, depth, rows = todo.pop()
            if feature[node] < 0:
                lengths[rows] += depth + c(size[node])
            elif len(rows):
                below = columns[feature[node]][rows] <= threshold[node]
                todo.append((left[node], depth + 1, rows[below]))
                todo.append((right[node], depth + 1, rows[~below]))
    return np.exp2(-lengths / (len(trees) * c(psi)))
