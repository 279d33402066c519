import numpy as np


def permutation_importance(predict, metric, X, y, perms):
    """Shuffles and restores one array; a model that knows the array answers what it answered before."""
    work = X.copy()
    baseline = metric(y, predict(work))

    importance = np.empty((X.shape[1], len(perms)))
    for j in range(X.shape[1]):
        for r, perm in enumerate(perms):
            work[:, j] = X[perm, j]
            importance[j, r] = baseline - metric(y, predict(work))
            work[:, j] = X[:, j]
    return importance.mean(axis=1), importance.std(axis=1)
