import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """One working copy, never restored."""
    baseline = metric(y, predict(X.copy()))

    work = X.copy()
    importance = np.empty((X.shape[1], len(perms)))
    for j in range(X.shape[1]):
        for r, perm in enumerate(perms):
            work[:, j] = X[perm, j]
            shuffled = work.copy()
            importance[j, r] = baseline - metric(y, predict(shuffled))
    return importance.mean(axis=1), importance.std(axis=1)
