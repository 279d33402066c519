import math

import numpy as np


def c(m):
    if m <= 2:
        return float(m - 1)
    return 2.0 * (math.log(m - 1.0) + 0.5772156649015329) - 2.0 * (m - 1.0) / m


def isolation_scores(trees, X, psi):
    """Walks down every tree with one row at a time."""
    scores = []
    for x in X:
        length = 0.0
        for tree in trees:
            node = 0
            while tree["feature"][node] >= 0:
                goes_left = x[tree["feature"][node]] <= tree["threshold"][node]
                node = tree["left"][node] if goes_left else tree["right"][node]
                length += 1
            length += c(tree["n_samples"][node])
        scores.append(2.0 ** (-length / len(trees) / c(psi)))
    return np.array(scores)
