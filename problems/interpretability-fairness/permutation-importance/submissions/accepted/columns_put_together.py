import statistics

import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """Permutations outside, columns inside; the table is built from three parts."""
    losses = [[] for _ in range(X.shape[1])]
    best = metric(y, predict(X + 0))
    for perm in perms:
        moved = X.take(perm, axis=0)
        for j, of_column in enumerate(losses):
            table = np.concatenate([X[:, :j], moved[:, j : j + 1], X[:, j + 1 :]], axis=1)
            of_column.append(best - metric(y, predict(table)))
    return [statistics.fmean(one) for one in losses], [statistics.pstdev(one) for one in losses]
