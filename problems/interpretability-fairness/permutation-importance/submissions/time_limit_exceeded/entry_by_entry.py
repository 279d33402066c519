import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """Moves the entries one at a time."""
    n, d = X.shape
    baseline = metric(y, predict(X.copy()))
    importance = np.zeros((d, len(perms)))
    for j in range(d):
        for r in range(len(perms)):
            shuffled = X.copy()
            for i in range(n):
                shuffled[i, j] = X[perms[r, i], j]
            importance[j, r] = baseline - metric(y, predict(shuffled))
    return importance.mean(axis=1), importance.std(axis=1)
